package vn.parindex.notation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.parindex.text.Text;

/**
 * Refuses trees that are deeper or larger than any criteria set before anything walks them, so that
 * neither the stack nor the time of reading depends on the sender. Shared subtrees (YAML aliases)
 * count each time they appear.
 */
final class TreeLimits {

  static final int DEPTH = 40;
  static final int NODES = 50_000;

  /** Of one rule: exact fractions grow with every term, so that a rule must stay readable. */
  static final int RULE_NODES = 1_000;

  private TreeLimits() {}

  private record Step(Node node, int depth) {}

  static void check(Node root, Faults faults) {
    check(new Cursor(root, "", faults), NODES);
  }

  /** Whether a tree is small enough; reports it when it is not. */
  static boolean check(Cursor root, int most) {
    Deque<Step> open = new ArrayDeque<>(List.of(new Step(root.node(), 1)));
    int seen = 0;
    while (!open.isEmpty()) {
      Step step = open.pop();
      seen++;
      if (seen > most || step.depth() > DEPTH) {
        root.faults()
            .add(
                step.node().location(),
                root.path(),
                FaultCode.TOO_LARGE,
                new Text(
                    "Quá lớn hoặc lồng quá sâu (tối đa " + most + " mục, " + DEPTH + " cấp)",
                    "Too large or too deep (at most " + most + " nodes, " + DEPTH + " levels)"));
        return false;
      }
      switch (step.node()) {
        case Node.Scalar scalar -> {}
        case Node.Sequence(Location location, List<Node> items) ->
            items.forEach(item -> open.push(new Step(item, step.depth() + 1)));
        case Node.Mapping(Location location, List<Node.Entry> entries) ->
            entries.forEach(entry -> open.push(new Step(entry.value(), step.depth() + 1)));
      }
    }
    return true;
  }
}
