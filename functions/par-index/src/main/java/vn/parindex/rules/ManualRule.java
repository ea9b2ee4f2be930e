package vn.parindex.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.facts.ManualPoints;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * Points entered by a named role with a reason. Points of another role or outside the bounds do not
 * count: the rule keeps waiting, with a finding.
 *
 * @param role who enters them
 * @param lowest the least that may be entered; the most is the maximum
 */
public record ManualRule(String role, BigDecimal lowest) implements ScoringRule {

  @Override
  public Evaluation evaluate(Situation situation) {
    @Nullable ManualPoints entered = situation.manual();
    if (entered == null) {
      return waiting();
    }
    if (!accepts(entered, situation.max())) {
      situation.report(Finding.Code.REFUSED_POINTS, Text.EMPTY);
      return waiting();
    }
    Exact points = Exact.of(entered.points());
    return Evaluation.points(
        points,
        () ->
            Evaluation.withPoints(
                new Text("điểm do người có thẩm quyền chấm", "points entered by the role")
                    .plus(" (" + role + "): " + entered.reason()),
                points));
  }

  /** Whether points may be entered: by this role, within the bounds, and with a reason. */
  public boolean accepts(ManualPoints entered, BigDecimal max) {
    return entered.role().equals(role)
        && entered.points().compareTo(lowest) >= 0
        && entered.points().compareTo(max) <= 0
        && !entered.reason().isBlank();
  }

  private Evaluation waiting() {
    return new Evaluation(
        new Verdict.Waits(WaitsFor.MANUAL, null),
        () -> new Text("chờ điểm của " + role, "waiting for points of " + role));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return max;
  }

  @Override
  public void collect(Uses uses) {
    // The points are found under the sub-criterion's own code.
  }

  @Override
  public String form() {
    return "manual";
  }

  @Override
  public boolean standsAlone() {
    return true;
  }
}
