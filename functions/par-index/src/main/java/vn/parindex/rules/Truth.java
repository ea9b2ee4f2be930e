package vn.parindex.rules;

/** What a {@link Condition} comes to: yes, no, or a {@link Gap}. */
public sealed interface Truth permits Truth.Certain, Gap {

  /** Yes or no. */
  enum Certain implements Truth {
    YES,
    NO
  }

  /** Yes when true. */
  static Truth of(boolean holds) {
    return holds ? Certain.YES : Certain.NO;
  }
}
