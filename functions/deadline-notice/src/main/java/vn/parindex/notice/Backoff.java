package vn.parindex.notice;

import java.time.Duration;

/** Waits before a message that SES throttled is tried again. */
@FunctionalInterface
interface Backoff {

  /** The wait of the first try, doubled each time. */
  Duration FIRST = Duration.ofMillis(250);

  /** How often a message is tried within one run. */
  int TRIES = 5;

  void pause(Duration time) throws InterruptedException;

  /** Really waits. */
  static Backoff real() {
    return time -> Thread.sleep(time.toMillis());
  }
}
