package vn.parindex.platform.table;

import java.util.Map;

/** What must hold for a write of a transaction. */
public sealed interface Condition {

  /** Anything. */
  record Any() implements Condition {}

  /** No item has the key. */
  record Absent() implements Condition {}

  /** The item is there and its {@code version} is this one. */
  record VersionIs(long version) implements Condition {}

  /**
   * The item is there and each of these numbers of it is at least so large.
   *
   * @param numbers least values by attribute, at least one
   */
  record AtLeast(Map<String, Long> numbers) implements Condition {
    public AtLeast {
      numbers = Map.copyOf(numbers);
    }
  }

  /** The version that was read: 0 stands for an item that was not there. */
  static Condition unchangedSince(long version) {
    return version == 0 ? new Absent() : new VersionIs(version);
  }
}
