package vn.parindex.exporting.document;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. */
public sealed interface Cell {

  /** Words; never a formula, whatever they begin with. */
  record Words(String text) implements Cell {}

  /** A number with two decimals: points, or a share in percent. */
  record Amount(BigDecimal value) implements Cell {}

  /** A whole number. */
  record Count(long value) implements Cell {}

  /** Nothing. */
  static Cell blank() {
    return new Words("");
  }

  /** Words. */
  static Cell of(@Nullable String text) {
    return text == null ? blank() : new Words(text);
  }

  /** Points or a share; nothing if it is not known. */
  static Cell of(@Nullable BigDecimal value) {
    return value == null ? blank() : new Amount(value);
  }

  /** A whole number; nothing if it is not known. */
  static Cell of(@Nullable Integer value) {
    return value == null ? blank() : new Count(value);
  }

  /** As people read it: decimal comma, thousands point, two decimals. */
  default String shown() {
    return switch (this) {
      case Words(var text) -> text;
      case Amount(var value) -> vietnamese(String.format(Locale.ROOT, "%,.2f", value));
      case Count(var value) -> vietnamese(String.format(Locale.ROOT, "%,d", value));
    };
  }

  private static String vietnamese(String english) {
    return english.replace('.', ' ').replace(',', '.').replace(' ', ',');
  }
}
