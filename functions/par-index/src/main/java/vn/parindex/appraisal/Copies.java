package vn.parindex.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;

/**
 * The three copies of a sheet's data. Each follows from the one before and the decisions of its own
 * appraisal, so no copy can be written but by its own writers, and the same rule scores each.
 */
public final class Copies {

  private Copies() {}

  /** The items that are appraised: those for which the unit declares data, in the set's order. */
  public static List<SubCriterion> appraised(CriteriaSet set) {
    return set.items().stream().filter(item -> !item.inputs().isEmpty()).toList();
  }

  /**
   * The copy after an appraisal. What was not decided in it stands as it was; what was never
   * declared nor adjusted stays without data.
   *
   * @param set as it applies to the unit
   * @param before the copy that was appraised, by code
   * @param items what was said, by code; codes that are not appraised are ignored
   */
  public static Map<String, DeclaredData> after(
      CriteriaSet set, Map<String, DeclaredData> before, Map<String, ItemAppraisal> items) {
    var after = new HashMap<>(before);
    for (var item : appraised(set)) {
      var appraisal = items.get(item.code());
      if (appraisal != null
          && appraisal.standing().orElse(null) instanceof Decision.Adjust(var data, var _)) {
        after.put(item.code(), data);
      }
    }
    return Map.copyOf(after);
  }
}
