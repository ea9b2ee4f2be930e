package vn.parindex.local.lambda;

import java.util.concurrent.atomic.AtomicLong;

/** What a function did since the start. */
public final class Counts {
  private final AtomicLong started = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();
  private final AtomicLong errors = new AtomicLong();

  void started() {
    started.incrementAndGet();
  }

  void ended(InvocationResult result) {
    if (!result.succeeded()) {
      errors.incrementAndGet();
    }
    ended.incrementAndGet();
  }

  public long invocations() {
    return started.get();
  }

  public long errors() {
    return errors.get();
  }

  /** Invocations that wait for a JVM or for its answer. */
  public long pending() {
    return started.get() - ended.get();
  }
}
