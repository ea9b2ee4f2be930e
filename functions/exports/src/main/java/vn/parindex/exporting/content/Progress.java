package vn.parindex.exporting.content;

/** Is told how far the making of an export is. */
@FunctionalInterface
public interface Progress {

  /** So many parts of so many are made. */
  void at(int done, int total);
}
