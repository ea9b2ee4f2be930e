package vn.parindex.submission.storage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value when it is first asked for, then keeps it. Most requests need no storage, and a
 * client for it takes a noticeable part of a cold start. Safe for use by several threads.
 */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> make;
  private @Nullable T made;

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    var value = made;
    if (value == null) {
      value = make.get();
      made = value;
    }
    return value;
  }
}
