package vn.parindex.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RoundingTest {

  @Test
  void halfACentGoesUp() {
    assertThat(Rounding.round(new BigDecimal("0.125"))).isEqualTo("0.13");
  }
}
