package vn.parindex.platform.settings;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value when it is first asked for, then keeps it. Most requests need no storage, and a
 * client for it takes a noticeable part of a cold start. Safe for use by several threads.
 */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> make;
  private @Nullable T made;

  public Once(Supplier<T> make) {
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
