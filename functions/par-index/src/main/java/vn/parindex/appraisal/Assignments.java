package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;

/**
 * Who appraises what: what was assigned, and the items whose lead agency a person belongs to (plan
 * 288, step 4: each lead agency follows and appraises its field). Never the person's own unit.
 */
public final class Assignments {

  private final Council council;
  private final List<String> units;
  private final List<SubCriterion> items;
  private final List<Assignment> all;
  private final Map<Part, Set<String>> itemsOf = new HashMap<>();

  /**
   * The assignments of a council.
   *
   * @param set as it applies to the units
   * @param units codes of the units that the council appraises
   * @param all what was assigned
   */
  public Assignments(Council council, CriteriaSet set, List<String> units, List<Assignment> all) {
    this.council = council;
    this.units = List.copyOf(units);
    this.items = Copies.appraised(set);
    this.all = List.copyOf(all);
    all.forEach(one -> itemsOf.computeIfAbsent(one.part(), part -> part.items(set)));
  }

  /** What was assigned to an account, in the order of the list. */
  public List<Assignment> of(String account) {
    return all.stream().filter(one -> one.account().equals(account)).toList();
  }

  /** Whether a person is to appraise an item of a unit. */
  public boolean covers(CouncilMember member, String unit, String code) {
    return items(member, unit).contains(code);
  }

  /** The codes of the items of a unit that a person is to appraise; none of the own unit. */
  public Set<String> items(CouncilMember member, String unit) {
    if (member.isOf(unit) || !units.contains(unit)) {
      return Set.of();
    }
    var codes = new HashSet<String>();
    for (var one : of(member.account())) {
      if (one.units().isEmpty() || one.units().contains(unit)) {
        codes.addAll(itemsOf.getOrDefault(one.part(), Set.of()));
      }
    }
    items.stream()
        .filter(item -> item.leadAppraiser() != null && item.leadAppraiser().equals(member.unit()))
        .forEach(item -> codes.add(item.code()));
    return Set.copyOf(codes);
  }

  /** How many items, counted over all units, a person is to appraise. */
  public int load(CouncilMember member) {
    return units.stream().mapToInt(unit -> items(member, unit).size()).sum();
  }

  /** Items of units that nobody who decides is to appraise, by unit; units without any left out. */
  public Map<String, List<String>> uncovered() {
    var uncovered = new HashMap<String, List<String>>();
    for (var unit : units) {
      var covered =
          council.members().stream()
              .filter(member -> member.role() != CouncilRole.SUPPORT)
              .flatMap(member -> items(member, unit).stream())
              .collect(Collectors.toSet());
      var missing = new ArrayList<String>();
      items.stream()
          .map(SubCriterion::code)
          .filter(code -> !covered.contains(code))
          .forEach(missing::add);
      if (!missing.isEmpty()) {
        uncovered.put(unit, List.copyOf(missing));
      }
    }
    return Map.copyOf(uncovered);
  }
}
