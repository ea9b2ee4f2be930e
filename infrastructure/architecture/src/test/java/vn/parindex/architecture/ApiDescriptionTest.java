package vn.parindex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What YAML makes of {@code openapi.yaml} is what was meant. */
class ApiDescriptionTest {

  /** In {@code {description: a, b}} the second half is a keyword of its own, which nobody reads. */
  @Test
  void noCommaInADescriptionMadeAKeyword() {
    var found = new ArrayList<String>();
    search("", ApiDescription.read(), found);

    assertThat(found).isEmpty();
  }

  private static void search(String path, @Nullable Object node, List<String> found) {
    switch (node) {
      case Map<?, ?> map ->
          map.forEach(
              (key, value) -> {
                if (value == null) {
                  found.add(path + "/" + key);
                } else {
                  search(path + "/" + key, value, found);
                }
              });
      case List<?> list -> list.forEach(each -> search(path, each, found));
      case null, default -> {}
    }
  }
}
