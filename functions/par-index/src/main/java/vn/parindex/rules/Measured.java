package vn.parindex.rules;

import vn.parindex.numbers.Exact;

/** What a {@link Quantity} comes to: a number, or a {@link Gap}. */
public sealed interface Measured permits Measured.Known, Gap {

  /** A number. */
  record Known(Exact value) implements Measured {}
}
