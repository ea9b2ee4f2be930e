package vn.parindex.submission.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.Input;
import vn.parindex.platform.sheet.DeclaredScore;
import vn.parindex.submission.unit.AssessedUnit;

/**
 * How far a unit is ("Đã có số liệu: 7/16 tiêu chí").
 *
 * @param declared sub-criteria with all their required data, or declared not applicable
 * @param total sub-criteria that the unit assesses
 */
record Progress(int declared, int total) {

  static Progress of(AssessedUnit unit, Map<String, DeclaredScore> scores) {
    var items = unit.selfAssessed();
    long declared =
        items.stream().filter(item -> isDeclared(item, scores.get(item.code()))).count();
    return new Progress(Math.toIntExact(declared), items.size());
  }

  /**
   * What one save adds to the number of declared sub-criteria, or takes from it.
   *
   * @return -1, 0 or 1; 0 for a bonus or penalty, which the progress does not count
   */
  static int change(
      AssessedUnit unit, SubCriterion item, @Nullable DeclaredScore before, DeclaredScore after) {
    if (!unit.selfAssessed().contains(item)) {
      return 0;
    }
    return Boolean.compare(isDeclared(item, after), isDeclared(item, before));
  }

  private static boolean isDeclared(SubCriterion item, @Nullable DeclaredScore score) {
    return score != null
        && (score.notApplicable()
            || item.inputs().stream()
                .filter(Input::required)
                .allMatch(input -> score.values().has(input.key())));
  }
}
