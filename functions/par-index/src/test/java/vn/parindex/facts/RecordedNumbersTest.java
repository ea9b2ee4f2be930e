package vn.parindex.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No recorded number can be so long that computing with it would never end. */
class RecordedNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1E+2000000000", "1E-2000000000", "1234567890123456", "0.0000001"})
  void numbersBeyondTheDomainAreRefused(String text) {
    BigDecimal number = new BigDecimal(text);
    LocalDate day = LocalDate.of(2022, 12, 31);
    assertThatThrownBy(() -> new Fact.Measure(number, "x", day))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ManualPoints(number, "chairman", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SurveyResult(number, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSurveyResultIsAShare() {
    assertThatThrownBy(() -> new SurveyResult(BigDecimal.valueOf(101), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SurveyResult(BigDecimal.ONE, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
