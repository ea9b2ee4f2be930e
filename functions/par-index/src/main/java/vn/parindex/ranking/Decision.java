package vn.parindex.ranking;

/** What decided the order of two units of different ranks. */
public sealed interface Decision {

  /** Their index values differ. */
  record ByIndex() implements Decision {}

  /** Their index values are equal; this is the first declared tie-break in which they differ. */
  record ByTieBreak(TieBreak tieBreak) implements Decision {}
}
