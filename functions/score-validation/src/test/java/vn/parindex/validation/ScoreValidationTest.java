package vn.parindex.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.changed;
import static vn.parindex.platform.testing.TableRound.department;
import static vn.parindex.platform.testing.TableRound.factsOf;
import static vn.parindex.validation.StreamEvents.failed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.facts.SurveyResult;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.testing.Interrupted;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.Repository;
import vn.parindex.platform.testing.TableRound;

class ScoreValidationTest {

  private final String tableName = LocalDynamoDb.newTableName();
  private final AssessmentTable table = new AssessmentTable(LocalDynamoDb.client(), tableName);
  private final TableRound round =
      TableRound.open(table, department("so1"), department("so2"), department("so3"));
  private final ScoreValidation function = new ScoreValidation(table);

  @Test
  void aChangedSheetGetsItsPoints() {
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":35}");

    var answer = happens(changed("so1"));

    assertThat(answer).isEqualTo(failed());
    assertThat(validation("so1").points()).isEqualByComparingTo("5.25");
    assertThat(validation("so1").sheetVersion()).isEqualTo(round.sheet("so1").version());
  }

  @Test
  void theSampleEventIsUnderstood() {
    round.declares("so1", "1.1.2", "{\"issued\":true}");

    var answer = function.apply(StreamEvents.read(Repository.text("events/score-validation.json")));

    assertThat(StreamEvents.written(answer)).isEqualTo(failed());
    assertThat(validation("so1").points()).isEqualByComparingTo("4");
  }

  @Test
  void newFactsGiveNewPoints() {
    round.declares("so1", "1.1.2", "{\"issued\":true}");
    happens(changed("so1"));
    var survey = new SurveyResult(new BigDecimal("50"), 20);
    round.knows("so1", new ReferenceFacts(Map.of(), Map.of("2.1.2", survey), Map.of()));

    happens(factsOf("so1"));

    assertThat(validation("so1").points()).isEqualByComparingTo("7");
    assertThat(validation("so1").factsVersion()).isEqualTo(1);
  }

  @Test
  void factsOfAUnitThatHasNotBegunGiveNoPoints() {
    round.knows("so1", ReferenceFacts.NONE);

    assertThat(happens(factsOf("so1"))).isEqualTo(failed());
    assertThat(round.sheet("so1").validation()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void duplicatesReplaysAndAnyOrderEndInTheSameState(long seed) {
    var events = new ArrayList<Key>();
    for (var unit : List.of("so1", "so2")) {
      round.declares(unit, "1.1.1", "{\"planned\":40,\"done\":10}");
      events.add(changed(unit));
      round.declares(unit, "1.1.1", "{\"planned\":40,\"done\":20}");
      events.add(changed(unit));
      round.knows(unit, ReferenceFacts.NONE);
      events.add(factsOf(unit));
    }
    happens(events.toArray(Key[]::new));
    var once = List.of(validation("so1"), validation("so2"));

    var again = new ArrayList<>(events);
    again.addAll(events);
    Collections.shuffle(again, new Random(seed));
    again.forEach(event -> assertThat(happens(event)).isEqualTo(failed()));

    assertThat(List.of(validation("so1"), validation("so2"))).isEqualTo(once);
  }

  @Test
  void aLateRecordOfAnOldChangeGivesThePointsOfTheNewest() {
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":10}");
    var old = StreamEvents.of(changed("so1"));
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":40}");
    happens(changed("so1"));

    function.apply(old);

    assertThat(validation("so1").points()).isEqualByComparingTo("6");
    assertThat(validation("so1").sheetVersion()).isEqualTo(2);
  }

  @Test
  void recordsThatFailAreNamedAndHoldUpNoOther() {
    round.declares("so1", "1.1.2", "{\"issued\":true}");
    round.declares("so3", "1.1.2", "{\"issued\":true}");
    round.declares("unknown", "1.1.2", "{\"issued\":true}");

    var answer =
        happens(
            changed("so1"),
            new Key("SHEET#2022", "META"),
            changed("unknown"),
            new Key("SHEET#1999#so1", "META"),
            changed("so3"),
            changed("unknown"));

    assertThat(answer).isEqualTo(failed(2, 3, 6));
    assertThat(validation("so1").points()).isEqualByComparingTo("4");
    assertThat(validation("so3").points()).isEqualByComparingTo("4");
  }

  @Test
  void aRecordThatFailedIsDoneOnceItsCauseIsGone() {
    round.declares("so4", "1.1.2", "{\"issued\":true}");
    assertThat(happens(changed("so4"))).isEqualTo(failed(1));

    round.has(department("so4"));

    assertThat(happens(changed("so4"))).isEqualTo(failed());
    assertThat(validation("so4").points()).isEqualByComparingTo("4");
  }

  @Test
  void pointsOfASheetThatChangesBeforeTheyAreWrittenAreCountedAgain() {
    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":10}");
    var changes = new AtomicInteger(2);
    var interrupted =
        new ScoreValidation(
            Interrupted.table(
                tableName,
                call -> {
                  if (call.equals("transactWriteItems") && changes.getAndDecrement() > 0) {
                    round.declares("so1", "1.1.1", "{\"planned\":40,\"done\":40}");
                    round.knows("so1", ReferenceFacts.NONE);
                  }
                }));

    var answer = interrupted.apply(StreamEvents.of(changed("so1")));

    assertThat(StreamEvents.written(answer)).isEqualTo(failed());
    assertThat(validation("so1").points()).isEqualByComparingTo("6");
    assertThat(validation("so1").isOf(3, 2)).isTrue();
  }

  @Test
  void aSheetThatNeverStandsStillIsTriedAgainLater() {
    round.declares("so1", "1.1.2", "{\"issued\":true}");
    var interrupted =
        new ScoreValidation(
            Interrupted.table(
                tableName,
                call -> {
                  if (call.equals("transactWriteItems")) {
                    round.declares("so1", "1.1.2", "{\"issued\":false}");
                  }
                }));

    var answer = interrupted.apply(StreamEvents.of(changed("so1"), changed("so2")));

    assertThat(StreamEvents.written(answer)).isEqualTo(failed(1));
    assertThat(round.sheet("so1").validation()).isEmpty();
  }

  private String happens(Key... changed) {
    return StreamEvents.written(function.apply(StreamEvents.of(changed)));
  }

  private Validation validation(String unit) {
    return round.sheet(unit).validation().orElseThrow();
  }
}
