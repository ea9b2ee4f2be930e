package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * The alternative with the most points counts. Alternatives without points are passed over, unless
 * none has any.
 *
 * @param alternatives each with a maximum of its own, at most the whole
 */
public record BestOfRule(List<Part> alternatives) implements ScoringRule {

  public BestOfRule {
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("A best-of needs an alternative");
    }
  }

  private record Candidate(Part part, Situation situation, Evaluation evaluation) {

    static Candidate of(Part part, Situation whole) {
      Situation apart = whole.apart(part.maxPoints());
      return new Candidate(part, apart, part.rule().evaluate(apart));
    }

    boolean beats(Candidate other) {
      if (evaluation.verdict() instanceof Verdict.Points(Exact mine)) {
        return !(other.evaluation.verdict() instanceof Verdict.Points(Exact theirs))
            || mine.compareTo(theirs) > 0;
      }
      return !(other.evaluation.verdict() instanceof Verdict.Points)
          && Verdicts.isStricter(evaluation.verdict(), other.evaluation.verdict());
    }
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    @Nullable Candidate best = null;
    for (Part alternative : alternatives) {
      Candidate candidate = Candidate.of(alternative, situation);
      best = best == null || candidate.beats(best) ? candidate : best;
    }
    if (best == null) {
      throw new IllegalStateException("A best-of without alternatives");
    }
    Candidate chosen = best;
    situation.adopt(chosen.situation());
    return new Evaluation(
        chosen.evaluation().verdict(),
        () ->
            new Text("cao nhất: ", "best: ")
                .plus(chosen.part().name())
                .plus(" (")
                .plus(chosen.evaluation().reason().words())
                .plus(")"));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return alternatives.stream()
        .map(part -> part.rule().highest(part.maxPoints()))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  @Override
  public void collect(Uses uses) {
    alternatives.forEach(part -> part.rule().collect(uses));
  }

  @Override
  public String form() {
    return "bestOf";
  }
}
