package vn.parindex.survey;

/** How the answers to a question count. */
public enum Measure {
  /** The weight of the chosen option. */
  WEIGHTS,
  /** The share of the two best options ("tốt" + "rất tốt"): 100 for them, 0 for the others. */
  TOP_TWO
}
