package vn.parindex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.parindex.inspection.Consequence;
import vn.parindex.inspection.Finding;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.Inspection.Said;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.platform.table.Item;

/** A unit that was inspected is reminded of what it has to follow up, until it has said how. */
class FollowUpNoticesTest {

  private static final LocalDate BY = LocalDate.of(2023, 1, 5);
  private static final Said WORDS =
      new Said("Đoàn kiểm tra", "snv.canbo", Instant.parse("2022-12-20T02:00:00Z"));

  private final NoticeRound notices = new NoticeRound();

  @Test
  void officerAndLeaderAreRemindedOfTheEarliestDayUntilTheUnitHasFollowedUp() {
    var concluded = planned().notified(WORDS).flatMap(it -> it.concluded(findings(BY)));
    has(concluded);

    notices.run(BY.minusDays(7));
    notices.run(BY.plusDays(1));
    assertThat(told())
        .containsExactlyInAnyOrder(
            "so1.canbo so/inspection-follow-up/so1/0001@-7",
            "so1.lanhdao so/inspection-follow-up/so1/0001@-7",
            "so1.canbo so/inspection-follow-up/so1/0001@1",
            "so1.lanhdao so/inspection-follow-up/so1/0001@1");

    has(concluded.flatMap(it -> it.followedUp(WORDS)));
    notices.run(BY.plusDays(3));
    assertThat(told()).hasSize(4);
  }

  @Test
  void nobodyIsRemindedBeforeTheConclusionOrOfWhatNeedsNoFollowUp() {
    has(planned().notified(WORDS));
    notices.run(BY.minusDays(7));
    has(planned().notified(WORDS).flatMap(it -> it.concluded(findings(null))));
    notices.run(BY.minusDays(3));

    assertThat(told()).isEmpty();
  }

  private List<String> told() {
    return notices.ledger(BY.plusDays(30)).stream()
        .filter(entry -> entry.key().milestone().contains("inspection"))
        .map(entry -> entry.key().recipient() + " " + entry.key().milestone())
        .toList();
  }

  private void has(Optional<Inspection> inspection) {
    var key = Inspections.key(ROUND, "so1", "0001");
    notices.table.putAll(
        List.of(
            Item.of(key)
                .withJson("doc", inspection.orElseThrow())
                .with("version", 1)
                .with("auditHash", "")));
  }

  private static Inspection planned() {
    return Inspection.planned("0001", LocalDate.of(2022, 12, 21), "Hồ sơ một cửa", List.of());
  }

  /** One need not be followed up, one by the day, one later. */
  private static List<Finding> findings(@Nullable LocalDate by) {
    return List.of(
        new Finding(null, "Không có sai phạm", Consequence.NONE, List.of(), null),
        new Finding(null, "Thiếu sổ theo dõi", Consequence.NONE, List.of(), by),
        new Finding(
            null,
            "Hồ sơ trễ hạn",
            Consequence.NONE,
            List.of(),
            by == null ? null : by.plusDays(9)));
  }
}
