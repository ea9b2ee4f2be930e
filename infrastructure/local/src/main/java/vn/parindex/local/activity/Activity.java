package vn.parindex.local.activity;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is under way: invocations, events on their way, records being delivered. Lets replays and
 * tests wait for rest instead of sleeping. Safe for use by several threads.
 */
public final class Activity {
  /** Something that may hold work which nobody has counted yet, such as a stream. */
  public interface Source {
    /** Looks once, from now on; true if there was nothing. */
    boolean lookOnce(Duration timeout) throws InterruptedException;

    /** Something has happened that may have left work here. */
    void poke();
  }

  /** A piece of work; closing it says that it is over. */
  public interface Work extends AutoCloseable {
    @Override
    void close();
  }

  private final List<Source> sources = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long pending;
  private long begun;

  public void watch(Source source) {
    sources.add(source);
  }

  public void forget(Source source) {
    sources.remove(source);
  }

  public Work begin() {
    lock.lock();
    try {
      pending++;
      begun++;
    } finally {
      lock.unlock();
    }
    return this::end;
  }

  private void end() {
    lock.lock();
    try {
      pending--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    sources.forEach(Source::poke);
  }

  /** Pieces of work that are under way. */
  public long pending() {
    lock.lock();
    try {
      return pending;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until nothing is under way and no source holds anything; false if it takes too long. */
  public boolean awaitIdle(Duration timeout) throws InterruptedException {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (true) {
      long before = awaitNothingPending(deadline);
      if (before < 0) {
        return false;
      }
      boolean nothing = true;
      for (Source source : sources) {
        nothing &= source.lookOnce(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
      }
      if (nothing && unchangedSince(before)) {
        return true;
      }
      if (System.nanoTime() >= deadline) {
        return false;
      }
    }
  }

  /** How much was begun when nothing was pending; negative if that took too long. */
  private long awaitNothingPending(long deadline) throws InterruptedException {
    lock.lock();
    try {
      while (pending > 0) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          return -1;
        }
        var _ = changed.await(left, TimeUnit.NANOSECONDS);
      }
      return begun;
    } finally {
      lock.unlock();
    }
  }

  private boolean unchangedSince(long before) {
    lock.lock();
    try {
      return pending == 0 && begun == before;
    } finally {
      lock.unlock();
    }
  }
}
