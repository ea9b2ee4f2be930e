package vn.parindex.deadletters;

/** What came of giving a letter to its function again. */
sealed interface Delivery {

  /** The function has done it, or Lambda answers for it from now on. */
  record Accepted() implements Delivery {}

  /** It stays where it is. */
  record Refused(String why) implements Delivery {}
}
