package vn.parindex.platform.table;

import java.util.Map;

/** One part of a transaction. */
public sealed interface Write {

  /** Puts an item in place of whatever had its key. */
  record Put(Item item, Condition condition) implements Write {}

  /** Changes nothing, but the transaction fails unless the condition holds. */
  record Check(Key key, Condition condition) implements Write {}

  /** Removes an item. */
  record Delete(Key key, Condition condition) implements Write {}

  /**
   * Adds to numbers of an item, whatever they are now: for counters that many change at once.
   *
   * @param amounts what is added, by attribute, at least one
   */
  record Add(Key key, Map<String, Long> amounts, Condition condition) implements Write {
    public Add {
      amounts = Map.copyOf(amounts);
    }
  }

  /** Puts an item, whatever was there. */
  static Write put(Item item) {
    return new Put(item, new Condition.Any());
  }
}
