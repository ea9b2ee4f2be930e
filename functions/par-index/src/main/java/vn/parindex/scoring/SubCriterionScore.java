package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.rules.Finding;
import vn.parindex.rules.Reason;
import vn.parindex.text.Text;

/**
 * The score of one sub-criterion, bonus or penalty.
 *
 * @param code whose
 * @param outcome what it comes to
 * @param reason why; made into words when asked for
 * @param findings what people should look at
 */
public record SubCriterionScore(
    String code, Outcome outcome, Reason reason, List<Finding> findings) {

  public SubCriterionScore {
    findings = List.copyOf(findings);
  }

  /** The points that count: those scored, else 0. */
  public BigDecimal points() {
    return outcome instanceof Outcome.Scored(BigDecimal points) ? points : BigDecimal.ZERO;
  }

  /** Why, in words: {@code b/a = 87,5 %, từ 80 %: 0,5 điểm}. */
  public Text explanation() {
    return reason.words();
  }
}
