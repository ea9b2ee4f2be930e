package vn.parindex.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.text.Text;

class NextYearTest {

  private static final Text NAME = Text.same("2023");

  @Test
  void theCalendarMovesByWholeYearsOnTheWallClock() {
    var next =
        NextYear.of(Rounds.round(Rounds.SO_DEADLINE, Rounds.XA_DEADLINE), "2023", NAME, 2023);

    assertThat(next.deadlines())
        .extracting(Deadline::closesAt)
        .containsExactly(
            Instant.parse("2023-12-10T00:00:00+07:00"), Instant.parse("2024-01-01T00:00:00+07:00"));
  }

  @Test
  void theLastDayOfFebruaryStaysInFebruary() {
    var leap = Rounds.deadline("so", "2024-02-01T00:00:00+07:00", "2024-02-29T00:00:00+07:00");

    var next = NextYear.of(Rounds.round(leap), "2023", NAME, 2023);

    assertThat(next.deadlines().getFirst().closesAt())
        .isEqualTo(Instant.parse("2025-02-28T00:00:00+07:00"));
  }

  @Test
  void theDifferencesAreTheMovedDeadlinesAndUnitsThatAreGone() {
    var round = Rounds.round(Rounds.SO_DEADLINE);
    var ended =
        new Unit("CT", "Huyện cũ", "so", null, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 9, 30));
    var units = List.of(Rounds.unit("SNV", "so", null), ended);
    var next = NextYear.of(round, "2023", NAME, 2023);

    var differences = RoundComparison.between(round, units, next, Units.existingIn(2023, units));

    assertThat(differences)
        .extracting(d -> d.what() + " " + d.key())
        .containsExactly("deadline so/self-assessment", "unit CT");
    assertThat(differences.getLast().after()).isNull();
  }

  @Test
  void aRoundDiffersInNothingFromItself() {
    var round = Rounds.round(Rounds.SO_DEADLINE);

    assertThat(RoundComparison.between(round, Rounds.UNITS, round, Rounds.UNITS)).isEmpty();
  }
}
