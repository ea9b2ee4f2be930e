package vn.parindex.notation;

import java.util.List;

/**
 * What came of reading: a value without faults, or every fault.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {

  /** Read without fault. */
  record Read<T>(T value) implements Reading<T> {}

  /** Refused; at least one fault, in the order of the file. */
  record Refused<T>(List<Fault> faults) implements Reading<T> {

    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
