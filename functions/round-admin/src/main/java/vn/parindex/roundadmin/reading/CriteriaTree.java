package vn.parindex.roundadmin.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;

/** Puts the rows of the sheet of criteria into each other, by the order in which they stand. */
final class CriteriaTree {

  private final CellFaults faults;
  private final List<Group> fields = new ArrayList<>();
  private final List<Node> bonuses = new ArrayList<>();
  private final List<Node> penalties = new ArrayList<>();
  private @Nullable Group field;
  private @Nullable Group criterion;

  CriteriaTree(CellFaults faults) {
    this.faults = faults;
  }

  /** A field or criterion whose parts are still coming. */
  private record Group(
      Location at, List<Node.Entry> members, List<Group> groups, List<Node> leaves) {

    static Group of(Location at, List<Node.Entry> members) {
      return new Group(at, members, new ArrayList<>(), new ArrayList<>());
    }

    Node node(String parts, List<Node> nodes) {
      var all = new ArrayList<>(members);
      all.add(new Node.Entry(parts, at, new Node.Sequence(at, nodes)));
      return new Node.Mapping(at, all);
    }

    Node criterion() {
      return node("subCriteria", leaves);
    }

    Node field() {
      return node("criteria", groups.stream().map(Group::criterion).toList());
    }
  }

  void add(NodeKind kind, Location at, List<Node.Entry> members) {
    switch (kind) {
      case FIELD -> {
        field = Group.of(at, members);
        criterion = null;
        fields.add(field);
      }
      case CRITERION -> {
        criterion = Group.of(at, members);
        if (field == null) {
          misplaced(at, "Tiêu chí phải đứng sau lĩnh vực", "A criterion must follow its field");
        } else {
          field.groups().add(criterion);
        }
      }
      case SUB_CRITERION -> {
        if (criterion == null) {
          misplaced(
              at,
              "Tiêu chí thành phần phải đứng sau tiêu chí",
              "A sub-criterion must follow its criterion");
        } else {
          criterion.leaves().add(new Node.Mapping(at, members));
        }
      }
      case BONUS -> bonuses.add(new Node.Mapping(at, members));
      case PENALTY -> penalties.add(new Node.Mapping(at, members));
    }
  }

  List<Node.Entry> entries() {
    var start = new Location.Cell(CriteriaSheet.NAME, 1, Column.CODE.heading());
    var entries = new ArrayList<Node.Entry>();
    entries.add(entry("fields", start, fields.stream().map(Group::field).toList()));
    if (!bonuses.isEmpty()) {
      entries.add(entry("bonuses", start, bonuses));
    }
    if (!penalties.isEmpty()) {
      entries.add(entry("penalties", start, penalties));
    }
    return entries;
  }

  private static Node.Entry entry(String member, Location at, List<Node> nodes) {
    return new Node.Entry(member, at, new Node.Sequence(at, nodes));
  }

  private void misplaced(Location at, String vi, String en) {
    faults.add(at, FaultCode.CODE_ORDER, vi, en);
  }
}
