package vn.parindex.ranking;

/** How units with equal values are numbered. */
public enum TieStyle {
  /** 1, 1, 3. */
  COMPETITION,
  /** 1, 1, 2. */
  DENSE
}
