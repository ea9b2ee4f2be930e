package vn.parindex.local.stream;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.local.activity.Activity;

/**
 * Looks at a stream again and again in a thread of its own: at once while there are records or when
 * something happened, ever more slowly while there is nothing.
 */
public final class StreamPoller implements Activity.Source, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StreamPoller.class);
  private static final long SHORTEST_PAUSE = 5;
  private static final long LONGEST_PAUSE = 250;

  /**
   * A look takes milliseconds; one that takes longer than this, in nanoseconds, found work or is
   * stuck.
   */
  private static final long LONG_LOOK = TimeUnit.SECONDS.toNanos(1);

  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final StreamMappingRun mapping;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long begun;
  private long ended;
  private long lastBegun;
  private boolean lastWasEmpty;
  private boolean poked;
  private volatile boolean stopped;

  public StreamPoller(StreamMappingRun mapping) {
    this.mapping = mapping;
    this.thread = Thread.ofVirtual().name("stream-" + mapping.name()).start(this::run);
  }

  private void run() {
    long pause = SHORTEST_PAUSE;
    try {
      while (!stopped) {
        boolean nothing = look();
        pause = nothing ? pauseFor(pause) : SHORTEST_PAUSE;
      }
    } catch (InterruptedException e) {
      // Only close() interrupts: the thread ends here.
      Thread.currentThread().interrupt();
    }
  }

  private boolean look() {
    lock.lock();
    try {
      begun++;
      lastBegun = System.nanoTime();
      poked = false;
    } finally {
      lock.unlock();
    }
    boolean nothing = false;
    try {
      nothing = mapping.deliverOnce();
    } catch (RuntimeException e) {
      if (!stopped) {
        LOG.warn("Stream mapping {} failed and goes on", mapping.name(), e);
        nothing = true;
      }
    }
    lock.lock();
    try {
      ended = begun;
      lastWasEmpty = nothing;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    return nothing;
  }

  /** Returns the length of the next pause. */
  private long pauseFor(long pause) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(pause);
      while (!poked && left > 0) {
        left = changed.awaitNanos(left);
      }
      return poked ? SHORTEST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void poke() {
    lock.lock();
    try {
      poked = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<String> unfinished() {
    lock.lock();
    try {
      boolean looksInVain = begun != ended && System.nanoTime() - lastBegun > LONG_LOOK;
      return lastWasEmpty && !looksInVain
          ? Optional.empty()
          : Optional.of("stream " + mapping.name() + ": not yet read to its end");
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean lookOnce(Duration timeout) throws InterruptedException {
    long left = timeout.toNanos();
    lock.lock();
    try {
      long next = begun + 1;
      poked = true;
      changed.signalAll();
      while (ended < next && left > 0) {
        left = changed.awaitNanos(left);
      }
      return ended >= next && lastWasEmpty;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    stopped = true;
    poke();
    try {
      // A look takes milliseconds and may end in peace; only a delivery is cut off.
      if (!thread.join(PATIENCE)) {
        thread.interrupt();
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
