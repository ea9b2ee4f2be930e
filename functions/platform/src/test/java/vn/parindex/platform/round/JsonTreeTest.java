package vn.parindex.platform.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.parindex.notation.Node;
import vn.parindex.platform.json.Json;

class JsonTreeTest {

  private static final String TREE =
      "{\"code\":\"so-2022\",\"fields\":[{\"maxPoints\":\"0.50\"},{\"maxPoints\":\"\"}]}";

  @Test
  void aTreeIsTheSameAfterItWasKeptAsJson() {
    var node = JsonTree.node(Json.mapper().readTree(TREE));

    assertThat(Json.write(JsonTree.json(node))).isEqualTo(TREE);
  }

  @Test
  void placesAreNamedByPointers() {
    var node = (Node.Mapping) JsonTree.node(Json.mapper().readTree(TREE));
    var fields = (Node.Sequence) node.entries().get(1).value();
    var second = (Node.Mapping) fields.items().get(1);

    assertThat(second.entries().getFirst().location().words().vi())
        .isEqualTo("/fields/1/maxPoints");
  }
}
