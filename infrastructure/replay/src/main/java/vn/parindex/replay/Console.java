package vn.parindex.replay;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.parindex.replay.play.Progress;

/** Shows the play line by line, with the seconds since its start. */
final class Console implements Progress {

  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final long start = System.nanoTime();
  private long lastShown = start;

  @Override
  public synchronized void at(String what, int done, int total) {
    long now = System.nanoTime();
    if (done == total || (done > 0 && now - lastShown > PAUSE_NANOS)) {
      lastShown = now;
      say("%d/%d %s".formatted(done, total, what));
    }
  }

  @Override
  public synchronized void say(String line) {
    System.out.printf("[%4d s] %s%n", elapsed().toSeconds(), line);
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
