package vn.parindex.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;

/** YAML as the neutral tree, for tests. */
public final class Yaml {

  private Yaml() {}

  public static Node read(String yaml) {
    return new Compose(LoadSettings.builder().setAllowDuplicateKeys(true).build())
        .composeString(yaml)
        .map(Yaml::node)
        .orElse(new Node.Scalar(new Location.Line(1, 1), ""));
  }

  private static Node node(org.snakeyaml.engine.v2.nodes.Node node) {
    Location at = location(node.getStartMark());
    return switch (node) {
      case MappingNode mapping -> {
        List<Node.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
          String key = ((ScalarNode) tuple.getKeyNode()).getValue();
          Location keyAt = location(tuple.getKeyNode().getStartMark());
          entries.add(new Node.Entry(key, keyAt, node(tuple.getValueNode())));
        }
        yield new Node.Mapping(at, entries);
      }
      case SequenceNode sequence ->
          new Node.Sequence(at, sequence.getValue().stream().map(Yaml::node).toList());
      case ScalarNode scalar -> new Node.Scalar(at, scalar.getValue());
      default -> throw new IllegalArgumentException("Unexpected " + node);
    };
  }

  private static Location location(Optional<Mark> mark) {
    return mark.<Location>map(m -> new Location.Line(m.getLine() + 1, m.getColumn() + 1))
        .orElse(new Location.Line(1, 1));
  }
}
