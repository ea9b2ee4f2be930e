package vn.parindex.local.activity;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The looks that a thread takes at something again and again, for those who wait until one found
 * nothing. Safe for use by several threads.
 */
public final class Looks {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long begun;
  private long ended;
  private long lastBegun;
  private boolean lastWasEmpty;
  private boolean poked;

  /**
   * Takes a look.
   *
   * @param attempt true if there was nothing
   * @return the same
   */
  public boolean look(BooleanSupplier attempt) {
    begin();
    boolean nothing = false;
    try {
      nothing = attempt.getAsBoolean();
      return nothing;
    } finally {
      end(nothing);
    }
  }

  private void begin() {
    lock.lock();
    try {
      begun++;
      lastBegun = System.nanoTime();
      poked = false;
    } finally {
      lock.unlock();
    }
  }

  private void end(boolean nothing) {
    lock.lock();
    try {
      ended = begun;
      lastWasEmpty = nothing;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits before the next look; true if somebody wants it at once. */
  public boolean pause(Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (!poked && left > 0) {
        left = changed.awaitNanos(left);
      }
      return poked;
    } finally {
      lock.unlock();
    }
  }

  /** Wants the next look at once. */
  public void poke() {
    lock.lock();
    try {
      poked = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a look that begins from now on; true if it found nothing in time. */
  public boolean awaitEmpty(Duration timeout) throws InterruptedException {
    long left = timeout.toNanos();
    lock.lock();
    try {
      long next = begun + 1;
      poke();
      while (ended < next && left > 0) {
        left = changed.awaitNanos(left);
      }
      return ended >= next && lastWasEmpty;
    } finally {
      lock.unlock();
    }
  }

  /** Whether the last look found nothing, and none has been under way for longer than this. */
  public boolean foundNothing(Duration longestLook) {
    lock.lock();
    try {
      boolean looksInVain = begun != ended && System.nanoTime() - lastBegun > longestLook.toNanos();
      return lastWasEmpty && !looksInVain;
    } finally {
      lock.unlock();
    }
  }
}
