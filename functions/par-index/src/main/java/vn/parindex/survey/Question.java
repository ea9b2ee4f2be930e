package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.text.Text;

/**
 * A closed question.
 *
 * @param code such as c1; unique in its questionnaire
 * @param text for the respondent
 * @param subCriterion the survey sub-criterion that its answers score
 * @param required whether a ballot may leave it blank
 * @param measure how its answers count
 * @param options the answers, best first
 */
public record Question(
    String code,
    Text text,
    String subCriterion,
    boolean required,
    Measure measure,
    List<AnswerOption> options) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int TOP = 2;

  public Question {
    options = List.copyOf(options);
  }

  /** The option of a code. */
  public Optional<AnswerOption> option(String option) {
    return options.stream().filter(o -> o.code().equals(option)).findFirst();
  }

  /** What an answer weighs, 0 to 100; nothing for "no opinion" and for options there are not. */
  public Optional<BigDecimal> weight(String option) {
    return option(option)
        .flatMap(
            chosen ->
                switch (measure) {
                  case WEIGHTS -> Optional.ofNullable(chosen.weight());
                  case TOP_TWO ->
                      chosen.givesOpinion() ? Optional.of(topTwo(chosen)) : Optional.empty();
                });
  }

  private BigDecimal topTwo(AnswerOption chosen) {
    return options.stream().filter(AnswerOption::givesOpinion).limit(TOP).anyMatch(chosen::equals)
        ? HUNDRED
        : BigDecimal.ZERO;
  }
}
