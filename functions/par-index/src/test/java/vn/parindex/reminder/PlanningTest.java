package vn.parindex.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Window;
import vn.parindex.text.Text;

class PlanningTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 9);

  private static Task task(LocalDate lastDay, String... recipients) {
    return new Task(
        Task.Kind.TO_DO,
        "so/self-assessment/STP",
        Text.same("Tự đánh giá"),
        new Window(Instant.EPOCH, lastDay.plusDays(1).atStartOfDay(ZONE).toInstant()),
        "v1",
        Offsets.REMINDERS,
        List.of(recipients),
        List.of(new Task.UnitName("STP", "Sở Tư pháp")));
  }

  private static List<Notice> on(LocalDate day, Task... tasks) {
    return at(day.atTime(8, 0).atZone(ZONE).toInstant(), tasks);
  }

  private static List<Notice> at(Instant time, Task... tasks) {
    return Planning.digests("2022", ZONE, List.of(tasks), time).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-11-25, -14, REMINDER, 14",
    "2022-12-02, -7, REMINDER, 7",
    "2022-12-06, -3, REMINDER, 3",
    "2022-12-08, -1, REMINDER, 1",
    "2022-12-09, 0, LAST_DAY, 0",
    "2022-12-10, 1, OVERDUE, -1",
    "2022-12-12, 3, OVERDUE, -3"
  })
  void noticesStandOnTheirDays(LocalDate day, int offset, Notice.Kind kind, long daysLeft) {
    var notices = on(day, task(LAST_DAY, "canbo"));

    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst().key().milestone()).isEqualTo("so/self-assessment/STP@" + offset);
    assertThat(notices.getFirst().kind()).isEqualTo(kind);
    assertThat(notices.getFirst().daysLeft()).isEqualTo(daysLeft);
  }

  @Test
  void nothingStandsBeforeTheFirstDay() {
    assertThat(on(LAST_DAY.minusDays(15), task(LAST_DAY, "canbo"))).isEmpty();
  }

  @Test
  void theDayBeginsAtMidnightOfTheRoundsZone() {
    var midnight = Instant.parse("2022-11-24T17:00:00Z");

    assertThat(at(midnight.minusSeconds(1), task(LAST_DAY, "canbo"))).isEmpty();
    assertThat(at(midnight, task(LAST_DAY, "canbo"))).hasSize(1);
  }

  @Test
  void theLastDayIsNotOverdueUntilItsMidnight() {
    var closes = Instant.parse("2022-12-09T17:00:00Z");

    assertThat(at(closes.minusSeconds(1), task(LAST_DAY, "canbo")).getFirst().kind())
        .isEqualTo(Notice.Kind.LAST_DAY);
    assertThat(at(closes, task(LAST_DAY, "canbo")).getFirst().kind())
        .isEqualTo(Notice.Kind.OVERDUE);
  }

  @Test
  void daysAreCountedAcrossTheYearsEnd() {
    var newYearsEve = LocalDate.of(2022, 12, 31);

    var before = on(LocalDate.of(2022, 12, 30), task(newYearsEve, "canbo")).getFirst();
    var after = on(LocalDate.of(2023, 1, 3), task(newYearsEve, "canbo")).getFirst();
    assertThat(before.daysLeft()).isEqualTo(1);
    assertThat(after.kind()).isEqualTo(Notice.Kind.OVERDUE);
    assertThat(after.key().milestone()).endsWith("@3");
    assertThat(after.daysLeft()).isEqualTo(-3);
  }

  @Test
  void missedNightsAreMadeUpByOneNotice() {
    assertThat(on(LAST_DAY.minusDays(2), task(LAST_DAY, "canbo")))
        .extracting(n -> n.key().milestone())
        .containsExactly("so/self-assessment/STP@-3");
    assertThat(on(LAST_DAY.plusDays(40), task(LAST_DAY, "canbo")))
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.OVERDUE);
  }

  @Test
  void aStepThatHasNotOpenedRemindsNobody() {
    var opens = Instant.parse("2022-12-01T17:00:00Z");
    var task =
        new Task(
            Task.Kind.TO_DO,
            "so/x",
            Text.same("x"),
            new Window(opens, opens.plusSeconds(86_400)),
            "v1",
            Offsets.REMINDERS,
            List.of("canbo"),
            List.of(new Task.UnitName("SNV", "Sở Nội vụ")));

    assertThat(at(opens.minusSeconds(1), task)).isEmpty();
    assertThat(at(opens, task)).hasSize(1);
  }

  @Test
  void aMovedDeadlineMakesOtherNotices() {
    var deadline = new Deadline("so", "s", Text.same("s"), Instant.EPOCH, Instant.MAX, 1);
    var moved = new Deadline("so", "s", Text.same("s"), Instant.EPOCH, Instant.MAX, 2);
    var early = new Deadline("so", "s", Text.same("s"), Instant.EPOCH, Instant.EPOCH, 1);
    var extension = new Extension("STP", "s", Instant.parse("2022-12-15T17:00:00Z"), "bão");

    assertThat(
            Stream.of(
                Task.version(deadline, null),
                Task.version(moved, null),
                Task.version(early, extension)))
        .doesNotHaveDuplicates();
    assertThat(Task.version(deadline, extension)).isEqualTo(Task.version(deadline, null));
  }

  @Test
  void onePersonGetsOneDigest() {
    var digests =
        Planning.digests(
            "2022",
            ZONE,
            List.of(task(LAST_DAY, "a", "b"), task(LAST_DAY.plusDays(1), "a", "a")),
            LAST_DAY.atTime(8, 0).atZone(ZONE).toInstant());

    assertThat(digests).containsOnlyKeys("a", "b");
    assertThat(digests.get("a")).hasSize(2).extracting(Notice::lastDay).isSorted();
  }

  /** Whatever nights are missed, every notice stands at most once and never after a later one. */
  @Property
  void aNoticeStandsOnAnUnbrokenSpanOfDays(@ForAll @IntRange(min = -30, max = 30) int day) {
    var today = on(LAST_DAY.plusDays(day), task(LAST_DAY, "canbo"));
    var tomorrow = on(LAST_DAY.plusDays(day + 1), task(LAST_DAY, "canbo"));

    assertThat(today.size()).isLessThanOrEqualTo(1);
    if (!today.isEmpty()) {
      assertThat(offset(tomorrow)).isGreaterThanOrEqualTo(offset(today));
      assertThat(offset(today)).isLessThanOrEqualTo(day);
    }
  }

  private static int offset(List<Notice> notices) {
    var milestone = notices.getFirst().key().milestone();
    return Integer.parseInt(milestone.substring(milestone.indexOf('@') + 1));
  }

  @Test
  void offsetsMustAscend() {
    assertThatThrownBy(() -> new Offsets(List.of(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTemplateNamesEveryUnknownVariable() {
    assertThat(TextTemplate.unknownVariables("{{unit}} {{x}} {{ unit }}", Set.of("unit")))
        .containsExactly(" unit ", "x");
    assertThatThrownBy(() -> TextTemplate.fill("{{a}}{{b}}", Map.of()))
        .hasMessageContaining("a")
        .hasMessageContaining("b");
  }

  @Test
  void bracesThatMakeNoVariableAreSeen() {
    assertThat(TextTemplate.hasLooseBraces("{{unit}} {a}")).isFalse();
    assertThat(TextTemplate.hasLooseBraces("{{unit")).isTrue();
    assertThat(TextTemplate.hasLooseBraces("{{unit}}}}")).isTrue();
  }

  @Test
  void valuesAreFilledInOnce() {
    assertThat(TextTemplate.fill("Gửi {{unit}}", Map.of("unit", "{{step}} $1 \\")))
        .isEqualTo("Gửi {{step}} $1 \\");
  }
}
