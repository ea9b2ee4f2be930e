package vn.parindex.platform.table;

/** What must hold for a write of a transaction. */
public sealed interface Condition {

  /** Anything. */
  record Any() implements Condition {}

  /** No item has the key. */
  record Absent() implements Condition {}

  /** The item is there and its {@code version} is this one. */
  record VersionIs(long version) implements Condition {}

  /** The version that was read: 0 stands for an item that was not there. */
  static Condition unchangedSince(long version) {
    return version == 0 ? new Absent() : new VersionIs(version);
  }
}
