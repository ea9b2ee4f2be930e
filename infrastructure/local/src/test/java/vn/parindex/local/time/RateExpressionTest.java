package vn.parindex.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.local.template.TemplateRefused;

class RateExpressionTest {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @ParameterizedTest
  @CsvSource({
    "15 minutes, 2022-12-09T17:14:59Z, 2022-12-09T17:15:00Z",
    "15 minutes, 2022-12-09T17:15:00Z, 2022-12-09T17:30:00Z",
    "1 minute,   2022-12-31T23:59:59Z, 2023-01-01T00:00:00Z",
    "2 hours,    2022-12-09T17:15:00Z, 2022-12-09T18:00:00Z",
    "1 day,      2022-12-09T17:15:00Z, 2022-12-10T00:00:00Z"
  })
  void itComesAgainAndAgain(String rate, Instant after, Instant next) {
    assertThat(Recurrence.parse("Often", "rate(" + rate + ")").next(after, VIETNAM))
        .isEqualTo(next);
  }

  @Test
  void onTheWayOfAMovedClockOnlyTheLastOccurrenceCounts() {
    var often = Recurrence.parse("Often", "rate(15 minutes)");
    var from = Instant.parse("2022-10-07T02:00:00Z");
    var end = Instant.parse("2023-04-05T01:20:00Z");

    assertThat(often.nextOnTheWay(from, end, VIETNAM)).isEqualTo("2023-04-05T01:15:00Z");
    assertThat(often.nextOnTheWay(Instant.parse("2023-04-05T01:15:00Z"), end, VIETNAM))
        .isAfter(end);
    assertThat(often.isMadeUp()).isFalse();
  }

  @Test
  void everyNightOnTheWayOfAMovedClockCounts() {
    var nightly = Recurrence.parse("Nightly", "cron(0 1 * * ? *)");
    var from = Instant.parse("2022-10-07T02:00:00Z");

    assertThat(nightly.nextOnTheWay(from, Instant.parse("2023-04-05T01:20:00Z"), VIETNAM))
        .isEqualTo("2022-10-07T18:00:00Z");
    assertThat(nightly.isMadeUp()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate(0 minutes)", "rate(5 weeks)", "rate(minutes)", "rate(5 minutes"})
  void otherRatesAreRefusedByName(String expression) {
    assertThatThrownBy(() -> Recurrence.parse("Often", expression))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining("Often");
  }
}
