package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.round.ElementFault;
import vn.parindex.text.Text;

/** The rules of a list of assignments: everything that is wrong with it, by row. */
public final class AssignmentCheck {

  private final Council council;
  private final CriteriaSet set;
  private final Set<String> units;
  private final List<ElementFault> faults = new ArrayList<>();

  private AssignmentCheck(Council council, CriteriaSet set, List<String> units) {
    this.council = council;
    this.set = set;
    this.units = Set.copyOf(units);
  }

  /**
   * Everything that is wrong with a list of assignments.
   *
   * @param set as it applies to the units
   * @param units codes of the units that the council appraises
   */
  public static List<ElementFault> faults(
      Council council, CriteriaSet set, List<String> units, List<Assignment> all) {
    var check = new AssignmentCheck(council, set, units);
    var seen = new HashSet<Assignment>();
    for (int i = 0; i < all.size(); i++) {
      check.look(i, all.get(i), seen.add(all.get(i)));
    }
    if (check.faults.isEmpty()) {
      check.lookAtLoads(new Assignments(council, set, units, all), all);
    }
    return List.copyOf(check.faults);
  }

  private void look(int row, Assignment one, boolean isNew) {
    var member = council.member(one.account());
    if (member.isEmpty()) {
      note(row, "account", "not-a-member", "Không thuộc Hội đồng này", "Not in this council");
    }
    if (!one.part().isIn(set)) {
      note(row, "part", "unknown-code", "Bộ tiêu chí không có mã này", "The set has no such code");
    }
    for (var unit : one.units()) {
      if (!units.contains(unit)) {
        note(
            row,
            "units",
            "unknown-unit",
            "Hội đồng này không thẩm định đơn vị " + unit,
            "This council does not appraise unit " + unit);
      } else if (member.filter(m -> m.isOf(unit)).isPresent()) {
        note(
            row,
            "units",
            "own-unit",
            "Không ai thẩm định đơn vị mình: " + unit,
            "Nobody appraises the own unit: " + unit);
      }
    }
    if (!isNew) {
      note(row, "account", "duplicate", "Dòng bị lặp lại", "The same row twice");
    }
  }

  private void lookAtLoads(Assignments assignments, List<Assignment> all) {
    Map<String, Integer> lastRow = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      lastRow.put(all.get(i).account(), i);
    }
    for (var member : council.members()) {
      int load = assignments.load(member);
      var row = lastRow.get(member.account());
      if (row != null && load > council.maxLoad()) {
        note(
            row,
            "account",
            "over-load",
            "Được phân công %d mục, quá mức %d".formatted(load, council.maxLoad()),
            "Assigned %d items, more than %d".formatted(load, council.maxLoad()));
      }
    }
  }

  private void note(int row, String member, String code, String vi, String en) {
    faults.add(new ElementFault(row, member, code, new Text(vi, en)));
  }
}
