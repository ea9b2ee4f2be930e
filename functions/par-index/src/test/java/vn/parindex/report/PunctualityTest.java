package vn.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.parindex.round.Window;

class PunctualityTest {

  private static final Instant OPENS = Instant.parse("2022-12-31T17:00:00Z");
  private static final Instant CLOSES = Instant.parse("2023-01-31T17:00:00Z");
  private static final Window WINDOW = new Window(OPENS, CLOSES);

  @Test
  void theLastSecondOfJanuaryIsInTimeAndTheFirstOfFebruaryIsLate() {
    assertThat(Punctuality.of(WINDOW, CLOSES.minusSeconds(1), null)).isEqualTo(Punctuality.IN_TIME);
    assertThat(Punctuality.of(WINDOW, CLOSES, "Bão lụt")).isEqualTo(Punctuality.LATE);
  }

  @Test
  void lateIsPossibleOnlyWithAReason() {
    assertThat(Punctuality.of(WINDOW, CLOSES, null)).isEqualTo(Punctuality.LATE_WITHOUT_REASON);
    assertThat(Punctuality.of(WINDOW, OPENS, "Bão lụt")).isEqualTo(Punctuality.REASON_WITHOUT_NEED);
  }

  @Test
  void nothingIsReportedBeforeItsTime() {
    assertThat(Punctuality.of(WINDOW, OPENS.minusSeconds(1), null))
        .isEqualTo(Punctuality.TOO_EARLY);
  }
}
