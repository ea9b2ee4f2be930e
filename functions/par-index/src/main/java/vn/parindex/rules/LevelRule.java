package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;
import vn.parindex.numbers.Exact;

/**
 * One labelled level is picked.
 *
 * @param choice the input that picks
 * @param levels what each of its options is worth
 */
public record LevelRule(Input choice, Map<String, Award.Fixed> levels) implements ScoringRule {

  public LevelRule {
    levels = Map.copyOf(levels);
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    if (!(situation.declared(choice) instanceof DeclaredValue.Choice(String key))) {
      return Evaluation.undefined(situation.missing(choice), situation);
    }
    Award.Fixed level = levels.get(key);
    if (level == null) {
      return Evaluation.undefined(Options.unknown(choice), situation);
    }
    Exact points = level.exact(situation.max());
    return Evaluation.points(
        points, () -> Evaluation.withPoints(Options.label(choice, key), points));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return levels.values().stream()
        .map(level -> level.points(max))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  @Override
  public void collect(Uses uses) {
    uses.input(choice);
  }

  @Override
  public String form() {
    return "level";
  }
}
