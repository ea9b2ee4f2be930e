package vn.parindex.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.local.template.TemplateRefused;

class CronExpressionTest {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 1 * * ? *          | 2022-12-09T23:59:59+07:00 | 2022-12-10T01:00:00+07:00
          0 1 * * ? *          | 2022-12-10T00:59:59+07:00 | 2022-12-10T01:00:00+07:00
          0 1 * * ? *          | 2022-12-10T01:00:00+07:00 | 2022-12-11T01:00:00+07:00
          0 1 * * ? *          | 2022-12-09T18:00:00Z      | 2022-12-10T18:00:00Z
          30 2 * * ? *         | 2022-12-31T03:00:00+07:00 | 2023-01-01T02:30:00+07:00
          0 8,17 * * ? *       | 2022-12-10T08:00:00+07:00 | 2022-12-10T17:00:00+07:00
          0/15 9 * * ? *       | 2022-12-10T09:16:00+07:00 | 2022-12-10T09:30:00+07:00
          0 9 ? * 2-6 *        | 2022-12-09T10:00:00+07:00 | 2022-12-12T09:00:00+07:00
          0 0 1 2 ? *          | 2022-12-09T10:00:00+07:00 | 2023-02-01T00:00:00+07:00
          0 0 29 2 ? *         | 2022-12-09T10:00:00+07:00 | 2024-02-29T00:00:00+07:00
          0 0 1 1 ? 2025       | 2022-12-09T10:00:00+07:00 | 2025-01-01T00:00:00+07:00
          """)
  void theNextOccurrenceIsInTheZoneOfTheSchedule(String fields, String after, String next) {
    Instant from = OffsetDateTime.parse(after).toInstant();

    assertThat(CronExpression.parse("Nightly", "cron(" + fields + ")").next(from, VIETNAM))
        .isEqualTo(OffsetDateTime.parse(next).toInstant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(5 minutes)",
        "at(2022-12-10T01:00:00)",
        "cron(0 1 * * ?)",
        "cron(0 1 L * ? *)",
        "cron(0 1 ? * 2#1 *)",
        "cron(0 1 ? * MON *)",
        "cron(60 1 * * ? *)",
        "cron(0 24 * * ? *)",
        "cron(0 5-1 * * ? *)"
      })
  void otherExpressionsAreRefusedByName(String expression) {
    assertThatThrownBy(() -> CronExpression.parse("Nightly", expression))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining("Nightly");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cron(0 0 31 2 ? *)", "cron(0 0 1 1 ? 2020)"})
  void whatNeverOccursHasNoNextOccurrence(String expression) {
    Instant now = Instant.parse("2022-12-10T00:00:00Z");

    assertThat(CronExpression.parse("Never", expression).next(now, VIETNAM)).isEqualTo(Instant.MAX);
  }
}
