package vn.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.TieStyle;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Round;
import vn.parindex.round.Window.Position;
import vn.parindex.text.Text;

/** When a unit may appeal. */
class AppealWindowTest {

  /** 9 in the morning of 8 February in Vietnam. */
  private static final Instant PUBLISHED = Instant.parse("2023-02-08T02:00:00Z");

  private static final Instant PLANNED = Instant.parse("2023-02-28T17:00:00Z");

  @Test
  void withoutAPlanAUnitHasTenDaysAfterTheDayOfPublication() {
    var window = AppealWindow.of(round(List.of()), "so", PUBLISHED, null);
    assertThat(window.at(PUBLISHED.minusSeconds(1))).isEqualTo(Position.TOO_EARLY);
    assertThat(window.at(Instant.parse("2023-02-18T16:59:59Z"))).isEqualTo(Position.OPEN);
    assertThat(window.at(Instant.parse("2023-02-18T17:00:00Z"))).isEqualTo(Position.TOO_LATE);
  }

  @Test
  void theCalendarOfTheRoundSaysOtherwise() {
    var window = AppealWindow.of(planned(), "so", PUBLISHED, null);
    assertThat(window.closesAt()).isEqualTo(PLANNED);
  }

  @Test
  void aUnitMayBeGivenALaterEnd() {
    var later = new Extension("STP", AppealWindow.STEP, PLANNED.plusSeconds(86_400), "bão lũ");
    var window = AppealWindow.of(planned(), "so", PUBLISHED, later);
    assertThat(window.closesAt()).isEqualTo(PLANNED.plusSeconds(86_400));
  }

  private static Round planned() {
    return round(
        List.of(
            new Deadline("so", AppealWindow.STEP, Text.same("Kiến nghị"), PUBLISHED, PLANNED, 1)));
  }

  private static Round round(List<Deadline> deadlines) {
    return new Round(
        "2022",
        Text.same("Đợt 2022"),
        2022,
        ZoneId.of("Asia/Ho_Chi_Minh"),
        List.of(),
        deadlines,
        new RankingPolicy(TieStyle.COMPETITION, List.of()),
        new ClassTable(List.of()));
  }
}
