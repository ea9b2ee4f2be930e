package vn.parindex.rounds;

import java.util.ArrayList;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;

/** The notation's neutral tree from YAML. */
final class YamlNodes {

  private YamlNodes() {}

  static Node of(org.snakeyaml.engine.v2.nodes.Node node) {
    return switch (node) {
      case MappingNode mapping -> {
        var entries = new ArrayList<Node.Entry>();
        for (var tuple : mapping.getValue()) {
          var key = (ScalarNode) tuple.getKeyNode();
          entries.add(new Node.Entry(key.getValue(), at(key), of(tuple.getValueNode())));
        }
        yield new Node.Mapping(at(node), entries);
      }
      case SequenceNode sequence ->
          new Node.Sequence(at(node), sequence.getValue().stream().map(YamlNodes::of).toList());
      case ScalarNode scalar -> new Node.Scalar(at(node), scalar.getValue());
      default -> throw new AssertionError(node);
    };
  }

  private static Location at(org.snakeyaml.engine.v2.nodes.Node node) {
    Mark mark = node.getStartMark().orElseThrow();
    return new Location.Line(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
