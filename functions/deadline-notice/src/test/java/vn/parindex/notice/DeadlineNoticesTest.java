package vn.parindex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.notice.NoticeRound.LAST_DAY;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.platform.testing.Template;
import vn.parindex.round.Deadline;
import vn.parindex.round.Recipient;
import vn.parindex.round.Reminders;
import vn.parindex.round.RoundState;
import vn.parindex.round.Telling;
import vn.parindex.text.Text;

class DeadlineNoticesTest {

  private static final LocalDate A_WEEK_BEFORE = LAST_DAY.minusDays(7);

  private final NoticeRound notices = new NoticeRound();

  @Test
  void onlyUnitsThatHaveNotSubmittedAreReminded() {
    notices.round.submits("so1");

    notices.run(A_WEEK_BEFORE);

    assertThat(notices.recipientsOn(A_WEEK_BEFORE)).containsExactly("so2.canbo", "xa1.canbo");
  }

  @Test
  void aNoticeIsSentOnceHoweverOftenTheRunComes() {
    notices.run(A_WEEK_BEFORE);
    notices.run(A_WEEK_BEFORE);
    notices.run(A_WEEK_BEFORE.plusDays(1));

    assertThat(notices.told()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void aNightThatWasMissedIsMadeUp() {
    notices.run(A_WEEK_BEFORE.plusDays(2));

    assertThat(notices.told()).hasSize(4).allMatch(told -> told.endsWith("@-7"));
  }

  @Test
  void afterTheDeadlineThereIsOneOverdueNoticeAndNoFlood() {
    var late = LAST_DAY.plusDays(20);
    notices.run(late);

    var mail =
        notices.post.delivered().stream()
            .filter(d -> d.mail().to().text().equals("so2.canbo@example.vn"))
            .toList();
    assertThat(mail).hasSize(1);
    assertThat(mail.getFirst().mail().subject()).startsWith("Quá hạn");
    assertThat(mail.getFirst().mail().text()).contains("đã quá hạn 20 ngày", "20 days overdue");
  }

  @Test
  void oneDayIsADayInEnglishToo() {
    notices.run(LAST_DAY.minusDays(1));

    assertThat(notices.post.delivered())
        .extracting(d -> d.mail().text())
        .anySatisfy(text -> assertThat(text).contains("còn 1 ngày", "1 day left"));
  }

  @Test
  void homeAffairsGetsOneListOfLaggards() {
    notices.round.submits("so1");
    var day = LAST_DAY.plusDays(1);

    notices.run(day);

    var list =
        notices.post.delivered().stream()
            .filter(d -> d.mail().to().text().startsWith("snv"))
            .toList();
    assertThat(list).hasSize(1);
    assertThat(list.getFirst().mail().text())
        .contains("1 đơn vị chưa thực hiện, đề nghị đôn đốc: Sở so2", "Xã xa1")
        .doesNotContain("Sở so1");
  }

  @Test
  void aDistrictGetsTheListOfItsCommunes() {
    notices.round.has(
        TableRound.commune("xa1", "688"),
        TableRound.commune("xa2", "689"),
        new vn.parindex.round.Unit(
            "688", "Huyện 688", "huyen", null, LocalDate.of(2022, 1, 1), null));
    notices.round.account("huyen.688", "688", Role.DISTRICT_OFFICER);

    notices.run(LAST_DAY.plusDays(1));

    var list =
        notices.post.delivered().stream()
            .filter(d -> d.mail().to().text().startsWith("huyen.688"))
            .toList();
    assertThat(list).hasSize(1);
    assertThat(list.getFirst().mail().text()).contains("Xã xa1").doesNotContain("Xã xa2");
  }

  @Test
  void anExtensionRePlansWhatIsNotSent() {
    notices.run(A_WEEK_BEFORE);
    var extended = LAST_DAY.plusDays(10);
    notices.round.extend("so1", extended.plusDays(1).atStartOfDay(NoticeRound.ZONE).toInstant());
    notices.run(LAST_DAY);
    assertThat(notices.recipientsOn(LAST_DAY)).contains("so1.canbo", "so2.canbo");
    assertThat(notices.told())
        .contains(Post.told("so1.canbo@example.vn", "Sở so1", extended, -14))
        .doesNotContain(Post.told("so1.canbo@example.vn", "Sở so1", LAST_DAY, 0));

    notices.run(extended);
    assertThat(notices.told())
        .contains(Post.told("so1.canbo@example.vn", "Sở so1", extended, 0))
        .doesNotHaveDuplicates();
  }

  @Test
  void aMovedDeadlineIsANewVersion() throws ConditionFailed {
    notices.run(A_WEEK_BEFORE);
    var moved =
        TableRound.round().deadlines().stream()
            .map(
                d ->
                    new Deadline(
                        d.level(),
                        d.step(),
                        d.name(),
                        d.opensAt(),
                        d.closesAt().plusSeconds(86_400),
                        2))
            .toList();
    notices.table.transact(
        List.of(
            Write.put(
                RoundItems.main(TableRound.round().withDeadlines(moved), RoundState.OPEN)
                    .with("version", 9)
                    .with("auditHash", ""))));

    notices.run(A_WEEK_BEFORE.plusDays(1));

    assertThat(notices.ledger(LAST_DAY))
        .extracting(entry -> entry.key().deadlineVersion())
        .containsOnly("v1", "v2");
    assertThat(notices.recipientsOn(A_WEEK_BEFORE.plusDays(1))).hasSize(4);
  }

  private void saveDeadline(Deadline deadline) throws ConditionFailed {
    notices.table.transact(
        List.of(
            Write.put(
                RoundItems.main(
                        TableRound.round().withDeadlines(List.of(deadline)), RoundState.OPEN)
                    .with("version", 9)
                    .with("auditHash", ""))));
  }

  private static Deadline selfAssessment(LocalDate lastDay, @Nullable Reminders reminders) {
    return new Deadline(
        "so",
        Deadline.SELF_ASSESSMENT,
        new Text("Tự đánh giá", "Self-assessment"),
        NoticeRound.morning(lastDay.minusDays(60)),
        lastDay.plusDays(1).atStartOfDay(NoticeRound.ZONE).toInstant(),
        1,
        reminders);
  }

  @Test
  void theCalendarSaysOnWhichDaysAndWhoIsTold() throws ConditionFailed {
    saveDeadline(
        selfAssessment(
            LAST_DAY,
            new Reminders(
                new Telling(List.of(-5), List.of(Recipient.UNIT_LEADER, Recipient.HOME_AFFAIRS)),
                Telling.NONE)));

    notices.run(LAST_DAY.minusDays(6));
    assertThat(notices.told()).isEmpty();
    notices.run(LAST_DAY.minusDays(5));
    assertThat(notices.recipientsOn(LAST_DAY.minusDays(5)))
        .containsExactly("snv.canbo", "so1.lanhdao");
  }

  @Test
  void theLastDayOfTheYearIsOverdueOnNewYearsDayInTheProvincesZone() throws ConditionFailed {
    var newYearsEve = LocalDate.of(2022, 12, 31);
    saveDeadline(selfAssessment(newYearsEve, null));

    // 08:00 in the province: in UTC it is still the night of the same day.
    notices.run(newYearsEve);
    assertThat(subjects(newYearsEve)).containsOnly("Nhắc hạn");
    notices.run(newYearsEve.plusDays(1));
    assertThat(subjects(newYearsEve.plusDays(1))).containsOnly("Quá hạn");
    assertThat(notices.ledger(newYearsEve.plusDays(1)))
        .filteredOn(entry -> entry.key().recipient().equals("so1.canbo"))
        .extracting(entry -> entry.key().milestone() + " " + entry.kind())
        .containsExactly("so/self-assessment/so1@0 LAST_DAY", "so/self-assessment/so1@1 OVERDUE");
  }

  private Set<String> subjects(LocalDate day) {
    return notices.post.delivered().stream()
        .filter(d -> d.day().equals(day) && d.mail().to().text().startsWith("so1"))
        .map(d -> d.mail().subject().substring(0, d.mail().subject().indexOf(':')))
        .collect(Collectors.toSet());
  }

  @Test
  void aClaimIsShownAsUnknownOnlyWhenNoLateRunCanBeAlive() {
    var template = Template.load().functions();
    var daily = template.get("DeadlineNotices");
    var longest =
        Duration.ofSeconds(
            number(daily, "Timeout")
                + number(daily, "EventInvokeConfig", "MaximumEventAgeInSeconds")
                + number(
                    daily,
                    "Events",
                    "Daily",
                    "Properties",
                    "RetryPolicy",
                    "MaximumEventAgeInSeconds"));
    var bulk = template.get("BulkNotices");
    var longestBulk =
        Duration.ofSeconds(
            number(bulk, "Timeout")
                + number(bulk, "Events", "Ordered", "Properties", "MaximumRecordAgeInSeconds"));

    assertThat(LedgerEntry.CUT_OFF).isGreaterThan(longest).isGreaterThan(longestBulk);
  }

  private static long number(@Nullable Object value, String... path) {
    for (var name : path) {
      value = ((Map<?, ?>) Objects.requireNonNull(value)).get(name);
    }
    return Long.parseLong(String.valueOf(value));
  }

  @Test
  void throttledMailWaitsForTheNextRun() {
    notices.post.refusesNext(7);

    assertThatThrownBy(() -> notices.run(A_WEEK_BEFORE)).hasMessageContaining("Not everyone");
    // Five tries for the first, then two more for the second, which gets through.
    assertThat(notices.told()).hasSize(3);
    notices.run(A_WEEK_BEFORE);
    assertThat(notices.told()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void aMailWithoutAnAnswerIsNeverSentAgainByItself() {
    notices.post.answersNotNext(1);

    notices.run(A_WEEK_BEFORE);
    notices.run(A_WEEK_BEFORE.plusDays(1));

    assertThat(notices.told()).hasSize(4).doesNotHaveDuplicates();
    assertThat(notices.ledger(LAST_DAY))
        .filteredOn(entry -> entry.state() == LedgerEntry.State.UNKNOWN)
        .hasSize(1);
  }

  @Test
  void anAddressThatIsNoneDoesNotStopTheOthers() throws ConditionFailed {
    notices.table.transact(
        List.of(
            Write.put(
                vn.parindex.platform.accounts.AccountStore.item(
                    new vn.parindex.platform.access.Account(
                        "so1.canbo",
                        "x",
                        "x@y\r\nBcc: z@w.vn",
                        "so1",
                        Set.of(Role.UNIT_OFFICER),
                        true)))));

    notices.run(A_WEEK_BEFORE);

    assertThat(notices.recipientsOn(A_WEEK_BEFORE))
        .containsExactly("so1.lanhdao", "so2.canbo", "xa1.canbo");
    assertThat(new Inbox(notices.table).of("so1.canbo")).hasSize(1);
  }

  @Test
  void namesAreEscapedAndASubjectNamesNobody() {
    notices.round.has(
        new vn.parindex.round.Unit(
            "so1", "Sở <script>A&B", "so", null, LocalDate.of(2022, 1, 1), null));

    notices.run(A_WEEK_BEFORE);

    var mail = notices.post.delivered().getFirst().mail();
    assertThat(mail.html()).contains("Sở &lt;script&gt;A&amp;B").doesNotContain("<script>");
    assertThat(mail.subject()).doesNotContain("script", "so1");
    assertThat(mail.text()).contains("https://par.example.vn/rounds/" + ROUND);
  }

  @Test
  void theResultOfARunNamesNobody() {
    assertThat(notices.run(A_WEEK_BEFORE)).isEqualTo("Digests: {SETTLED=4}, failed: 0");
  }

  @Test
  void aClosedRoundRemindsNobody() {
    notices.round.is(RoundState.CLOSED);

    notices.run(A_WEEK_BEFORE);

    assertThat(notices.told()).isEmpty();
  }
}
