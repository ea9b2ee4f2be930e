package vn.parindex.submission.sheet;

import java.util.Map;
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
    long declared = items.stream().filter(item -> isDeclared(item, scores)).count();
    return new Progress(Math.toIntExact(declared), items.size());
  }

  private static boolean isDeclared(SubCriterion item, Map<String, DeclaredScore> scores) {
    var score = scores.get(item.code());
    return score != null
        && (score.notApplicable()
            || item.inputs().stream()
                .filter(Input::required)
                .allMatch(input -> score.values().has(input.key())));
  }
}
