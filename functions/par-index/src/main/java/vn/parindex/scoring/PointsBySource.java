package vn.parindex.scoring;

import java.math.BigDecimal;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;

/** Splits the points of a sheet by who provides what they are scored from. */
public final class PointsBySource {

  private PointsBySource() {}

  /**
   * Points of the sub-criteria that one source provides, before bonuses and penalties.
   *
   * @param set that the sheet was scored by
   * @param score the sheet's score
   */
  public static BigDecimal of(CriteriaSet set, SheetScore score, AssessedBy source) {
    var sum = BigDecimal.ZERO;
    var scores = score.subCriteria().iterator();
    for (var item : set.subCriteria()) {
      var points = scores.next().points();
      if (item.assessedBy() == source) {
        sum = sum.add(points);
      }
    }
    return sum;
  }
}
