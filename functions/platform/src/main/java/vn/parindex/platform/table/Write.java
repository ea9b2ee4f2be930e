package vn.parindex.platform.table;

/** One part of a transaction. */
public sealed interface Write {

  /** Puts an item in place of whatever had its key. */
  record Put(Item item, Condition condition) implements Write {}

  /** Changes nothing, but the transaction fails unless the condition holds. */
  record Check(Key key, Condition condition) implements Write {}

  /** Removes an item. */
  record Delete(Key key, Condition condition) implements Write {}

  /** Puts an item, whatever was there. */
  static Write put(Item item) {
    return new Put(item, new Condition.Any());
  }
}
