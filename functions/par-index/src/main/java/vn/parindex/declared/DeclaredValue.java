package vn.parindex.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.parindex.numbers.Decimals;

/** One value that a unit declares: a number, yes or no, a choice or a day. Never points. */
public sealed interface DeclaredValue {

  /**
   * A count, an amount or a percentage (87.5 means 87.5 %).
   *
   * @param value within the bounds of {@link Decimals}; kept without trailing zeros
   */
  record Amount(BigDecimal value) implements DeclaredValue {

    public Amount {
      value = Decimals.plain(Decimals.requireBounded(value));
    }
  }

  /** Yes or no. */
  record YesNo(boolean value) implements DeclaredValue {}

  /** The key of the option that was picked. */
  record Choice(String key) implements DeclaredValue {}

  /** A calendar day, in the round's time zone. */
  record Day(LocalDate value) implements DeclaredValue {}
}
