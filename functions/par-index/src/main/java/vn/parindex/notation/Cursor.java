package vn.parindex.notation;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * A node that is being read: where it is, and where its faults go.
 *
 * @param node the node
 * @param path the way to it
 * @param faults of the whole reading
 */
record Cursor(Node node, String path, Faults faults) {

  private static final Text A_MAPPING =
      new Text("Cần các cặp khóa: giá trị", "Needs keys with values");
  private static final Text A_SEQUENCE = new Text("Cần một danh sách", "Needs a list");
  private static final Text A_SCALAR = new Text("Cần một giá trị đơn", "Needs a single value");

  void fault(FaultCode code, Text message) {
    faults.add(node.location(), path, code, message);
  }

  void fault(FaultCode code, String vi, String en) {
    fault(code, new Text(vi, en));
  }

  /** The members of a mapping, or null with a fault. */
  @Nullable Members members() {
    if (node instanceof Node.Mapping mapping) {
      return new Members(this, mapping);
    }
    fault(FaultCode.WRONG_KIND, A_MAPPING);
    return null;
  }

  /** The items of a sequence; none, with a fault, when it is no sequence. */
  List<Cursor> items() {
    if (node instanceof Node.Sequence(Location location, List<Node> items)) {
      return IntStream.range(0, items.size())
          .mapToObj(at -> new Cursor(items.get(at), path + "[" + at + "]", faults))
          .toList();
    }
    fault(FaultCode.WRONG_KIND, A_SEQUENCE);
    return List.of();
  }

  /** The items of a sequence of at least one; none, with a fault, when it is not that. */
  List<Cursor> atLeastOneItem() {
    if (node instanceof Node.Sequence(Location location, List<Node> items) && items.isEmpty()) {
      fault(FaultCode.EMPTY_LIST, "Cần ít nhất một mục", "Needs at least one item");
    }
    return items();
  }

  /** The text of a scalar, or null with a fault; may be empty. */
  @Nullable String scalar() {
    if (node instanceof Node.Scalar(Location location, String text)) {
      return text.strip();
    }
    fault(FaultCode.WRONG_KIND, A_SCALAR);
    return null;
  }

  boolean isScalar() {
    return node instanceof Node.Scalar;
  }

  boolean isSequence() {
    return node instanceof Node.Sequence;
  }
}
