package vn.parindex.rounds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.parindex.facts.Fact;

/** A line of {@code facts.csv}, as it is written. */
record FactLine(String unit, String key, String value, String source, LocalDate asOf) {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  FactRow row() {
    try {
      return new FactRow(unit, key, fact());
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException(
          unit + "/" + key + ": neither a number nor a day: " + value, e);
    }
  }

  private Fact fact() {
    return value.matches(DAY)
        ? new Fact.Day(LocalDate.parse(value), source, asOf)
        : new Fact.Measure(new BigDecimal(value), source, asOf);
  }
}
