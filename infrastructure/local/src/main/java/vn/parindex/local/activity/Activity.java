package vn.parindex.local.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What holds work here, in few words; empty if the last look found nothing. */
    Optional<String> unfinished();
  }

  /** A piece of work; closing it says that it is over. */
  public interface Work extends AutoCloseable {
    @Override
    void close();
  }

  private final List<Source> sources = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Map<Long, Pending> pending = new LinkedHashMap<>();
  private long begun;

  private record Pending(String what, long since) {}

  public void watch(Source source) {
    sources.add(source);
  }

  public void forget(Source source) {
    sources.remove(source);
  }

  /**
   * Something begins.
   *
   * @param what in few words, for those who wait in vain for its end
   */
  public Work begin(String what) {
    lock.lock();
    try {
      long number = begun++;
      pending.put(number, new Pending(what, System.nanoTime()));
      return () -> end(number);
    } finally {
      lock.unlock();
    }
  }

  private void end(long number) {
    lock.lock();
    try {
      pending.remove(number);
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
      return pending.size();
    } finally {
      lock.unlock();
    }
  }

  /** What is under way and for how long, and the sources that hold work. */
  public List<String> unfinished() {
    List<String> all = new ArrayList<>();
    lock.lock();
    try {
      for (Pending each : pending.values()) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - each.since());
        all.add(each.what() + ", " + seconds + " s");
      }
    } finally {
      lock.unlock();
    }
    sources.forEach(source -> source.unfinished().ifPresent(all::add));
    return all;
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
      while (!pending.isEmpty()) {
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
      return pending.isEmpty() && begun == before;
    } finally {
      lock.unlock();
    }
  }
}
