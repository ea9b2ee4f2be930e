package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.rules.Reason;
import vn.parindex.text.Text;

/** Bonuses and penalties: what nobody claimed counts nothing and is no fault. */
final class AdjustmentScoring {

  private static final Reason NOTHING_DECLARED =
      () -> new Text("không kê khai: 0 điểm", "nothing declared: 0 points");
  private static final Outcome NOTHING = new Outcome.Scored(BigDecimal.ZERO.setScale(2));

  private AdjustmentScoring() {}

  static SubCriterionScore score(
      SubCriterion item, @Nullable DeclaredData data, ReferenceFacts facts) {
    boolean unclaimed = data == null || (data.values().isEmpty() && !data.notApplicable());
    return unclaimed && !item.inputs().isEmpty()
        ? new SubCriterionScore(item.code(), NOTHING, NOTHING_DECLARED, List.of())
        : ItemScoring.score(item, data, facts);
  }
}
