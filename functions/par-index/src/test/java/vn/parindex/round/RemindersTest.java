package vn.parindex.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.round.Recipient.COUNCIL_MEMBER;
import static vn.parindex.round.Recipient.DISTRICT_OFFICER;
import static vn.parindex.round.Recipient.HOME_AFFAIRS;
import static vn.parindex.round.Recipient.PROVINCE_LEADER;
import static vn.parindex.round.Recipient.UNIT_OFFICER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.text.Text;

class RemindersTest {

  private static final Instant OPENS = Instant.parse("2022-11-01T00:00:00+07:00");
  private static final Instant CLOSES = Instant.parse("2022-12-10T00:00:00+07:00");

  private static Deadline deadline(String level, String step, Instant closes, Telling... tellings) {
    var reminders = tellings.length == 0 ? null : new Reminders(tellings[0], tellings[1]);
    return new Deadline(level, step, Text.same(step), OPENS, closes, 1, reminders);
  }

  private static Telling telling(List<Integer> offsets, Recipient... recipients) {
    return new Telling(offsets, List.of(recipients));
  }

  private static List<String> faults(Deadline... deadlines) {
    return Calendar.faults(List.of(Rounds.SO, Rounds.XA), List.of(deadlines)).stream()
        .map(f -> f.index() + " " + f.member() + " " + f.code())
        .toList();
  }

  @Test
  void aCalendarThatSaysNothingGetsTheUsualReminders() {
    var round = Rounds.round(Rounds.SO_DEADLINE, Rounds.XA_DEADLINE);

    assertThat(round.deadlines())
        .extracting(Deadline::reminders)
        .containsExactly(
            Reminders.usual(Deadline.SELF_ASSESSMENT, RunBy.PROVINCE),
            Reminders.usual(Deadline.SELF_ASSESSMENT, RunBy.PARENT));
    assertThat(Reminders.USUAL).containsExactly(-14, -7, -3, -1, 0, 1, 3);
  }

  @Test
  void theUsualRemindersBreakNoRule() {
    assertThat(
            faults(
                Rounds.round(Rounds.SO_DEADLINE, Rounds.XA_DEADLINE)
                    .deadlines()
                    .toArray(new Deadline[0])))
        .isEmpty();
    for (var runBy : RunBy.values()) {
      var level = runBy == RunBy.PARENT ? "xa" : "so";
      for (var step : List.of("guidance", "assignment", "appraisal", "publication")) {
        var usual = Reminders.usual(step, runBy);
        assertThat(faults(deadline(level, step, CLOSES, usual.toDo(), usual.toUrge()))).isEmpty();
      }
    }
  }

  @Test
  void remindersStayWithTheirDeadlineWhenItMovesAndInTheNextYear() {
    var own =
        deadline(
            "so",
            Deadline.SELF_ASSESSMENT,
            CLOSES,
            telling(List.of(-5), UNIT_OFFICER),
            Telling.NONE);
    var round = Rounds.round(own);
    var moved = Calendar.replanned(round, List.of(own));

    assertThat(moved).extracting(Deadline::reminders).containsExactly(own.reminders());
    assertThat(NextYear.of(round, "2023", Text.same("2023"), 2023).deadlines())
        .extracting(Deadline::reminders)
        .containsExactly(own.reminders());
  }

  @Test
  void everyFaultOfTheRemindersIsNamed() {
    var bad =
        deadline(
            "so",
            Deadline.SELF_ASSESSMENT,
            CLOSES,
            telling(List.of(0, -7, 90), DISTRICT_OFFICER, DISTRICT_OFFICER),
            telling(List.of(1)));

    assertThat(faults(bad))
        .containsExactly(
            "0 reminders/toDo/offsets offset-out-of-range",
            "0 reminders/toDo/offsets offsets-out-of-order",
            "0 reminders/toDo/recipients duplicate-recipient",
            "0 reminders/toDo/recipients not-concerned",
            "0 reminders/toUrge/recipients nobody-or-never");
  }

  @Test
  void everyStepIsRemindedAfterItsLastDayUntilItIsDone() {
    var after = telling(List.of(-1, 1), HOME_AFFAIRS);
    var urge = telling(List.of(1), PROVINCE_LEADER);

    assertThat(faults(deadline("so", "council", CLOSES, after, urge))).isEmpty();
    for (var step : List.of("guidance", "survey", "assignment", "appraisal", "publication")) {
      assertThat(Reminders.usual(step, RunBy.PROVINCE).toDo().offsets()).isEqualTo(Reminders.USUAL);
    }
  }

  @Test
  void councilsAreToldOfWhatIsTheirsAndUnitsOfWhatTheyAreAsked() {
    var members = telling(List.of(-1), COUNCIL_MEMBER);
    var officers = telling(List.of(-1), UNIT_OFFICER);

    assertThat(faults(deadline("so", "assignment", CLOSES, members, Telling.NONE))).isEmpty();
    assertThat(faults(deadline("so", "appraisal", CLOSES, members, Telling.NONE))).isEmpty();
    assertThat(faults(deadline("so", "appraisal", CLOSES, officers, Telling.NONE))).isEmpty();
    assertThat(faults(deadline("so", "survey", CLOSES, members, Telling.NONE)))
        .containsExactly("0 reminders/toDo/recipients not-concerned");
    assertThat(faults(deadline("so", "publication", CLOSES, officers, Telling.NONE)))
        .containsExactly("0 reminders/toDo/recipients not-concerned");
  }

  @Test
  void mainStepsEndOneAfterTheOther() {
    var early = CLOSES.minusSeconds(1);

    assertThat(
            faults(
                deadline("so", "publication", early),
                deadline("so", Deadline.SELF_ASSESSMENT, CLOSES),
                deadline("so", "appraisal", early),
                deadline("xa", "appraisal", early)))
        .containsExactly("0 closesAt out-of-order", "2 closesAt out-of-order");
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, 0, 0 closesAt in-the-past 1 closesAt in-the-past",
    "OPEN, -1, ''",
    "DRAFT, 0, 0 closesAt in-the-past",
    "DRAFT, -1, ''"
  })
  void aDeadlineThatHasPassedIsRefusedToTheSecond(RoundState state, long seconds, String faults) {
    var wanted =
        List.of(
            deadline("so", Deadline.SELF_ASSESSMENT, CLOSES), deadline("so", "council", CLOSES));

    var now = CLOSES.plusSeconds(seconds);

    assertThat(
            String.join(
                " ",
                Calendar.pastFaults(Rounds.round(), state, wanted, now).stream()
                    .map(f -> f.index() + " " + f.member() + " " + f.code())
                    .toList()))
        .isEqualTo(faults);
  }

  @Test
  void whatHasPassedInAnOpenRoundMayStayAsItIs() {
    var past = deadline("so", "council", CLOSES);

    assertThat(
            Calendar.pastFaults(
                Rounds.round(past), RoundState.OPEN, List.of(past), CLOSES.plusSeconds(9)))
        .isEmpty();
  }
}
