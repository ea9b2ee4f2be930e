package vn.parindex.rules;

import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * A number that a rule looks at. Where it can be undefined, its record says what happens then
 * ({@link Fallback}); an input left empty is decided once per sub-criterion.
 */
public sealed interface Quantity
    permits DeclaredNumber,
        RecordedNumber,
        Constant,
        Ratio,
        Quotient,
        SumOf,
        Difference,
        Tally,
        DaysLate,
        Change {

  /** The value in a situation, or why there is none. */
  Measured measure(Situation situation);

  /** What it counts in. */
  Dimension dimension();

  /** The values it can take. */
  Range range();

  /** What it is, for people: {@code b/a}, or the label of its input. */
  Text label();

  /** A value of it, for people: {@code b/a = 87,5 %}. */
  default Text words(Exact value) {
    return label().plus(" = ").plus(dimension().words(value));
  }

  /** Tells what it refers to, itself included. */
  void collect(Uses uses);
}
