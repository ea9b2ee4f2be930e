package vn.parindex.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.parindex.numbers.Decimals;

/** A recorded fact about a unit which the unit did not declare, with its source. */
public sealed interface Fact {

  /** Where it comes from: a decision, a report, an importing system. */
  String source();

  /** The day it was stated for. */
  LocalDate asOf();

  /**
   * A target, baseline or imported figure.
   *
   * @param value within the bounds of {@link Decimals}; percentages as 87.5
   */
  record Measure(BigDecimal value, String source, LocalDate asOf) implements Fact {

    public Measure {
      Decimals.requireBounded(value);
    }
  }

  /** A day, such as a due day or the day a sheet was submitted. */
  record Day(LocalDate value, String source, LocalDate asOf) implements Fact {}
}
