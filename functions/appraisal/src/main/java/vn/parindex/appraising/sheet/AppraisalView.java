package vn.parindex.appraising.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.platform.appraisal.StoredItem;
import vn.parindex.platform.sheet.DeclaredScore;
import vn.parindex.scoring.SheetScore;
import vn.parindex.text.Text;

/**
 * The appraisal of a sheet as it is answered, copy beside copy.
 *
 * @param version of the appraisal
 * @param attempt 1 at first; one more each time it begins anew after a return
 * @param reason why it was returned last, if it was
 * @param self totals by the unit's own copy
 * @param first totals after the first appraisal
 * @param second totals after the second; null before it began
 * @param items what is appraised, in the set's order
 */
record AppraisalView(
    String round,
    String unit,
    String unitName,
    String level,
    AppraisalStage stage,
    @Nullable Instant since,
    long version,
    int attempt,
    @Nullable String reason,
    Totals self,
    Totals first,
    @Nullable Totals second,
    List<ItemView> items) {

  AppraisalView {
    items = List.copyOf(items);
  }

  /** The points of a whole copy. */
  record Totals(
      BigDecimal points,
      BigDecimal maxPoints,
      BigDecimal bonus,
      BigDecimal penalty,
      @Nullable BigDecimal indexPercent) {

    static Totals of(SheetScore score) {
      return new Totals(
          score.totalPoints(),
          score.maxPoints(),
          score.bonus(),
          score.penalty(),
          score.indexPercent().orElse(null));
    }
  }

  /**
   * One item.
   *
   * @param declared the unit's own copy; null while nothing is declared
   * @param self points by it
   * @param first what was said in the first appraisal
   * @param firstPoints points after it
   * @param second what was said in the second appraisal
   * @param secondPoints points after it; null before it began
   * @param explanation what the unit answered, if it was asked and did
   * @param disputed whether the chair has still to resolve it
   * @param diverges whether self and appraised points differ by more than the council's threshold
   * @param mine whether it is assigned to the caller
   */
  record ItemView(
      String code,
      Text name,
      BigDecimal maxPoints,
      @Nullable DeclaredScore declared,
      BigDecimal self,
      StoredItem first,
      BigDecimal firstPoints,
      StoredItem second,
      @Nullable BigDecimal secondPoints,
      @Nullable String explanation,
      boolean disputed,
      boolean diverges,
      boolean mine) {}
}
