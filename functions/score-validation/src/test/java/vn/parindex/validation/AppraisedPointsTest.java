package vn.parindex.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.changed;
import static vn.parindex.platform.testing.TableRound.department;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.AppraisedPoints;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;

/** The copies after the appraisals get points by the same rules as the declared one. */
class AppraisedPointsTest {

  private static final Map<String, String> HALF = Map.of("1.1.1", "{\"planned\":40,\"done\":20}");

  private final String tableName = LocalDynamoDb.newTableName();
  private final AssessmentTable table = new AssessmentTable(LocalDynamoDb.client(), tableName);
  private final TableRound round = TableRound.open(table, department("so1"));
  private final ScoreValidation function = new ScoreValidation(table);

  @BeforeEach
  void submitted() {
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":40}");
    round.declares("so1", "1.1.2", "{\"issued\":true}");
    round.submits("so1");
  }

  @Test
  void theFirstAppraisalHasPointsOfItsOwnAndTheDeclaredOnesStay() {
    round.appraised("so1", AppraisalStage.FIRST_APPRAISAL, Pass.FIRST, HALF);

    happens(AppraisalItems.main(TableRound.ROUND, "so1"));

    assertThat(points(Pass.FIRST).points().points()).isEqualByComparingTo("7");
    assertThat(points(Pass.FIRST).appraisalVersion()).isEqualTo(1);
    assertThat(round.sheet("so1").validation().orElseThrow().points()).isEqualByComparingTo("10");
    assertThat(find(Pass.SECOND)).isEmpty();
  }

  @Test
  void theSecondAppraisalBuildsOnTheFirst() {
    round.appraised("so1", AppraisalStage.FIRST_APPRAISAL, Pass.FIRST, HALF);
    round.appraised(
        "so1", AppraisalStage.SECOND_APPRAISAL, Pass.SECOND, Map.of("1.1.2", "{\"issued\":false}"));

    happens(AppraisalItems.main(TableRound.ROUND, "so1"));

    assertThat(points(Pass.FIRST).points().points()).isEqualByComparingTo("7");
    assertThat(points(Pass.SECOND).points().points()).isEqualByComparingTo("3");
    assertThat(points(Pass.SECOND).appraisalVersion()).isEqualTo(2);
  }

  @Test
  void anOldRecordGivesThePointsOfTheNewestAppraisal() {
    round.appraised("so1", AppraisalStage.FIRST_APPRAISAL, Pass.FIRST, HALF);
    round.appraised(
        "so1",
        AppraisalStage.FIRST_APPRAISAL,
        Pass.FIRST,
        Map.of("1.1.1", "{\"planned\":40,\"done\":30}"));

    happens(changed("so1"));
    var once = points(Pass.FIRST);
    happens(AppraisalItems.main(TableRound.ROUND, "so1"));

    assertThat(once.points().points()).isEqualByComparingTo("8.5");
    assertThat(points(Pass.FIRST)).isEqualTo(once);
  }

  @Test
  void aSheetThatNobodyAppraisesHasNoAppraisedPoints() {
    happens(changed("so1"));

    assertThat(find(Pass.FIRST)).isEmpty();
  }

  private void happens(Key key) {
    assertThat(function.apply(StreamEvents.of(key)).getBatchItemFailures()).isEmpty();
  }

  private AppraisedPoints points(Pass pass) {
    return find(pass).orElseThrow();
  }

  private java.util.Optional<AppraisedPoints> find(Pass pass) {
    return new AppraisalStore(table).points(TableRound.ROUND, "so1", pass);
  }
}
