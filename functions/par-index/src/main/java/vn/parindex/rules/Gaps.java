package vn.parindex.rules;

import org.jspecify.annotations.Nullable;

/** Joins the gaps of several values, the same whatever their order. */
final class Gaps {

  private Gaps() {}

  /** The gaps among two values, of which at least one must be a gap. */
  static Gap of(Measured first, Measured second) {
    Gap joined = join(join(null, first), second);
    if (joined == null) {
      throw new IllegalArgumentException("Both values are known");
    }
    return joined;
  }

  static @Nullable Gap join(@Nullable Gap before, Object next) {
    if (!(next instanceof Gap gap)) {
      return before;
    }
    return before == null ? gap : before.with(gap);
  }
}
