package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.parindex.facts.SurveyResult;
import vn.parindex.numbers.Exact;

class SurveyPointsTest {

  private static final Questionnaire ASKED = Samples.asking("1.8.1", "2.5.1");

  @Test
  void pointsAreTheMeanWeightOfAllOpinions() {
    var result = of("A", "A", "B", "B", "C", "D");

    assertThat(result.percent()).isEqualTo(Exact.of(340).over(Exact.of(6)));
    assertThat(result.validBallots()).isEqualTo(6);
  }

  @Test
  void noOpinionAndBlanksLeaveTheDenominator() {
    var result = of("A", "B", "E", "E", "");

    assertThat(result).isEqualTo(new SurveyResult(BigDecimal.valueOf(160), 2, 5));
    assertThat(result.percent()).isEqualTo(Exact.of(80));
  }

  @Test
  void fewerThanFiveBallotsShowNoWeights() {
    assertThat(of("A", "A", "A", "A")).isEqualTo(SurveyResult.none(4));
    assertThat(of()).isEqualTo(SurveyResult.none(0));
  }

  @Test
  void theTopTwoShareCountsTheTwoBestOptions() {
    var question = Samples.question("c1", "1.8.1", Measure.TOP_TWO, true);

    assertThat(Samples.OPTIONS.stream().map(question::weight))
        .containsExactly(
            Optional.of(BigDecimal.valueOf(100)),
            Optional.of(BigDecimal.valueOf(100)),
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.ZERO),
            Optional.empty());
  }

  @Property(tries = 200)
  void theOrderOfBallotsIsWithoutMeaning(
      @ForAll("answers") List<String> answers, @ForAll long seed) {
    var shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(of(shuffled.toArray(String[]::new))).isEqualTo(of(answers.toArray(String[]::new)));
  }

  @Property(tries = 200)
  void aResultLiesBetweenTheWorstAndTheBestAnswer(@ForAll("answers") List<String> answers) {
    var result = of(answers.toArray(String[]::new));
    var question = ASKED.questions().getFirst();
    var weights = answers.stream().flatMap(answer -> question.weight(answer).stream()).toList();

    if (answers.size() < SmallCells.LEAST || weights.isEmpty()) {
      assertThat(result.opinions()).isZero();
    } else {
      assertThat(result.percent().compareTo(Collections.min(weights))).isNotNegative();
      assertThat(result.percent().compareTo(Collections.max(weights))).isNotPositive();
    }
  }

  @Provide
  Arbitrary<List<String>> answers() {
    return Arbitraries.of(List.of("A", "B", "C", "D", "E", "")).list().ofMaxSize(40);
  }

  private static SurveyResult of(String... answers) {
    var ballots =
        IntStream.range(0, answers.length)
            .mapToObj(
                i ->
                    new CountedBallot(
                        ASKED, answers[i].isEmpty() ? Map.of() : Map.of("c1", answers[i])))
            .toList();
    return Objects.requireNonNull(SurveyPoints.results(List.of("1.8.1"), ballots).get("1.8.1"));
  }
}
