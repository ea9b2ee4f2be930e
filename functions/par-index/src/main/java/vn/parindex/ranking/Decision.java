package vn.parindex.ranking;

/** What decided the order of two units. */
public sealed interface Decision {

  /** Their index values differ. */
  record ByIndex() implements Decision {}

  /** Their index values are equal; this is the first declared tie-break in which they differ. */
  record ByTieBreak(TieBreak tieBreak) implements Decision {}

  /** They are equal in everything that is compared, and share their rank. */
  record Shared() implements Decision {}
}
