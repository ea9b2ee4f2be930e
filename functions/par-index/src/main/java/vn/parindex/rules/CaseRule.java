package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;

/**
 * The scorer picks which case applies; each case has its own rule.
 *
 * @param choice the input that picks
 * @param cases the rule of each of its options
 */
public record CaseRule(Input choice, Map<String, ScoringRule> cases) implements ScoringRule {

  public CaseRule {
    cases = Map.copyOf(cases);
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    if (!(situation.declared(choice) instanceof DeclaredValue.Choice(String key))) {
      return Evaluation.undefined(situation.missing(choice), situation);
    }
    ScoringRule rule = cases.get(key);
    if (rule == null) {
      return Evaluation.undefined(Options.unknown(choice), situation);
    }
    Evaluation evaluation = rule.evaluate(situation);
    return new Evaluation(
        evaluation.verdict(),
        () -> Options.label(choice, key).plus(": ").plus(evaluation.reason().words()));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return cases.values().stream()
        .map(rule -> rule.highest(max))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  @Override
  public void collect(Uses uses) {
    uses.input(choice);
    // In the order of the options, so that two runs list them alike.
    for (Input.Option option : choice.options()) {
      ScoringRule rule = cases.get(option.key());
      if (rule != null) {
        rule.collect(uses);
      }
    }
  }

  @Override
  public String form() {
    return "case";
  }
}
