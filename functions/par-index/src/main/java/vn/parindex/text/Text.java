package vn.parindex.text;

/**
 * A text for people in Vietnamese and English. Both are always present.
 *
 * @param vi Vietnamese, shown first
 * @param en English, shown beside it
 */
public record Text(String vi, String en) {

  /** No words in either language. */
  public static final Text EMPTY = new Text("", "");

  /** The same words in both languages: names, numbers, keys. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** This text, directly followed by another. */
  public Text plus(Text next) {
    return new Text(vi + next.vi, en + next.en);
  }

  /** This text, directly followed by words of each language. */
  public Text plus(String nextVi, String nextEn) {
    return new Text(vi + nextVi, en + nextEn);
  }

  /** This text, directly followed by the same words in both languages. */
  public Text plus(String next) {
    return plus(next, next);
  }
}
