package vn.parindex.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.LAST_SECOND;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.department;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.facts.SurveyResult;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.Validation.Finding;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Deadline;

class SheetScoringTest {

  private final AssessmentTable table = LocalDynamoDb.newTable();
  private final TableRound round = TableRound.open(table, department("so1"));
  private final RoundStore rounds = new RoundStore(table);

  @Test
  void declaredDataBecomesPointsWithAnExplanation() {
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":35}", "báo cáo gửi sau");
    round.declares("so1", "1.1.2", "{\"issued\":true}");

    var validation = validation();

    assertThat(score(validation, "1.1.1").points()).isEqualByComparingTo("5.25");
    assertThat(score(validation, "1.1.1").explained().vi()).contains("87,5");
    assertThat(score(validation, "1.1.1").findings()).isEmpty();
    assertThat(score(validation, "1.1.2").points()).isEqualByComparingTo("4");
    assertThat(score(validation, "2.1.2").outcome()).isEqualTo("WAITING");
    assertThat(validation.points()).isEqualByComparingTo("9.25");
  }

  @Test
  void surveyResultsCountAsSoonAsTheyAreKnown() {
    var survey = new SurveyResult(new BigDecimal("80"), 30);
    var facts = new ReferenceFacts(Map.of(), Map.of("2.1.2", survey), Map.of());

    var validation = score(facts).validation(1, 1);

    assertThat(score(validation, "2.1.2").points()).isEqualByComparingTo("4.8");
  }

  @Test
  void requiredEvidenceThatIsNeitherThereNorExplainedIsFound() {
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":35}");

    assertThat(score(validation(), "1.1.1").findings())
        .extracting(Finding::code)
        .containsExactly("MISSING_EVIDENCE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "\"many\"", "1.5", "[1]", "{\"a\":1}", "true", "1e30"})
  void aStoredValueThatFitsNoInputCountsAsLeftEmptyAndIsFound(String done) {
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":" + done + "}", "giải trình");

    var score = score(validation(), "1.1.1");

    assertThat(score.outcome()).isEqualTo("UNSCORED");
    assertThat(score.points()).isNull();
    assertThat(score.findings()).extracting(Finding::code).contains("MISSING_DATA").hasSize(2);
  }

  @Test
  void aPartAboveItsWholeIsInconsistent() {
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":41}", "giải trình");

    assertThat(score(validation(), "1.1.1").findings())
        .extracting(Finding::code)
        .containsExactly("INCONSISTENT");
  }

  @Test
  void aSheetApprovedInTheLastSecondIsNotLate() {
    round.submits("so1", LAST_SECOND);

    assertThat(validation().penalty()).isEqualByComparingTo("0");
  }

  @Test
  void everyDayAfterTheUnitsOwnDeadlineCounts() {
    round.submits("so1", LAST_SECOND.plus(Duration.ofDays(3)));
    assertThat(validation().penalty()).isEqualByComparingTo("0.3");

    round.extend("so1", LAST_SECOND.plus(Duration.ofDays(2)));
    assertThat(validation().penalty()).isEqualByComparingTo("0.1");
  }

  @Test
  void resultsAreReadBackAsTheyWereWritten() {
    round.declares("so1", "1.1.1", "{\"planned\":3,\"done\":1}");
    var validation = validation();

    var item = SheetItems.validation(ROUND, "so1", validation);

    assertThat(item.json("doc", Validation.class)).isEqualTo(validation);
    assertThat(validation.samePoints(item.json("doc", Validation.class))).isTrue();
  }

  private Validation validation() {
    return score(ReferenceFacts.NONE).validation(round.sheet("so1").version(), 0);
  }

  private ScoredSheet score(ReferenceFacts facts) {
    var stored = rounds.round(ROUND);
    CriteriaSet set = rounds.criteriaSet(stored, "so");
    return new SheetScoring(stored.round(), "so", set)
        .score(round.sheet("so1"), facts, rounds.extension(ROUND, "so1", Deadline.SELF_ASSESSMENT));
  }

  private static Validation.Score score(Validation validation, String code) {
    List<Validation.Score> scores = validation.scores();
    return scores.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }
}
