package vn.parindex.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExactTest {

  @Test
  void thirdsAddUpToOne() {
    Exact third = Exact.parse("1/3");
    assertThat(third.plus(third).plus(third)).isEqualTo(Exact.of(1));
  }

  @Test
  void tenTenthsAreOne() {
    Exact sum = Exact.ZERO;
    for (int at = 0; at < 10; at++) {
      sum = sum.plus(Exact.of(new BigDecimal("0.1")));
    }
    assertThat(sum).isEqualTo(Exact.of(1));
  }

  @Test
  void aDivisorOfZeroIsForTheRuleToDecide() {
    assertThatThrownBy(() -> Exact.of(1).over(Exact.ZERO)).isInstanceOf(ArithmeticException.class);
  }

  @Provide
  Arbitrary<Exact> fractions() {
    return Combinators.combine(
            Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(3),
            Arbitraries.integers().between(-60, 60).filter(n -> n != 0))
        .as((top, bottom) -> Exact.of(top).over(Exact.of(bottom)));
  }

  @Property
  void additionAndMultiplicationAreThoseOfFractions(
      @ForAll("fractions") Exact a, @ForAll("fractions") Exact b, @ForAll("fractions") Exact c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
  }

  @Property
  void divisionUndoesMultiplication(@ForAll("fractions") Exact a, @ForAll("fractions") Exact b) {
    if (b.signum() != 0) {
      assertThat(a.times(b).over(b)).isEqualTo(a);
    }
  }

  @Property
  void comparisonAgreesWithSubtraction(@ForAll("fractions") Exact a, @ForAll("fractions") Exact b) {
    assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
    assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("fractions") Exact a) {
    assertThat(Exact.parse(a.toString())).isEqualTo(a);
  }
}
