package vn.parindex.rules;

/**
 * What is wrong with a list of bands.
 *
 * @param index which band it is about, from 0
 * @param kind the fault
 * @param place the values that belong to no band, or to two
 */
public record BandFault(int index, Kind kind, Interval place) {

  /** The faults of bands. */
  public enum Kind {
    /** No value belongs to the band. */
    EMPTY,
    /** Values just below the band belong to no band. */
    GAP,
    /** Values belong to this band and another. */
    OVERLAP
  }
}
