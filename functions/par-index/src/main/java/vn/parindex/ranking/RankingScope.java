package vn.parindex.ranking;

/** Which units of a level are ranked together. */
public enum RankingScope {
  /** All units of the level in the province. */
  PROVINCE,
  /** Units that have the same parent, such as the communes of one district. */
  PARENT
}
