package vn.parindex.local.queue;

import java.time.Duration;
import java.util.function.Supplier;
import vn.parindex.local.lambda.InvocationResult;

/** Repeats an invocation until it succeeds, waiting twice as long each time. */
public final class Retries {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Duration firstDelay;

  public Retries(Duration firstDelay) {
    this.firstDelay = firstDelay;
  }

  /** How it ended, and after how many invocations. */
  public record Outcome(InvocationResult last, int attempts) {}

  /**
   * Invokes once and then again as often as it fails.
   *
   * @param maximumRetries after the first try
   */
  public Outcome run(int maximumRetries, Supplier<InvocationResult> invocation) {
    int attempts = 1;
    InvocationResult result = invocation.get();
    while (!result.succeeded() && attempts <= maximumRetries && waitBefore(attempts)) {
      attempts++;
      result = invocation.get();
    }
    return new Outcome(result, attempts);
  }

  /**
   * Waits before the given retry.
   *
   * @param retry 1 for the first
   * @return false if the thread is told to stop
   */
  public boolean waitBefore(int retry) {
    long doubled = firstDelay.toMillis() << Math.min(retry - 1, 20);
    try {
      Thread.sleep(Math.min(doubled, LONGEST.toMillis()));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
