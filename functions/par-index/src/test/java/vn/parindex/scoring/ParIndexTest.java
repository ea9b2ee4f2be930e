package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParIndexTest {

  @ParameterizedTest
  @CsvSource({
    "92.505, 100, 92.51",
    "92.5049, 100, 92.50",
    "50, 60, 83.33",
    "2, 3, 66.67",
    "0, 100, 0.00",
    "100, 100, 100.00"
  })
  void pointsOverMaximumInPercentRoundedHalfUpOnce(String points, String max, String index) {
    assertThat(ParIndex.of(new BigDecimal(points), new BigDecimal(max))).isEqualTo(index);
  }

  @Test
  void withoutAMaximumThereIsNoIndex() {
    assertThatThrownBy(() -> ParIndex.of(BigDecimal.ZERO, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
