package vn.parindex.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Tells the progress of a start, {@code 2/6 DynamoDB Local ... 1,2 s}. Steps may run side by side.
 */
final class Steps {
  /** A step that may fail. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }

  private final int all;
  private final Consumer<String> progress;
  private int done;

  Steps(int all, Consumer<String> progress) {
    this.all = all;
    this.progress = progress;
  }

  <T> T run(String name, Step<T> step) throws IOException {
    long start = System.nanoTime();
    T result = step.run();
    tell(name, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    return result;
  }

  private synchronized void tell(String name, double seconds) {
    done++;
    progress.accept(
        "%d/%d %s ... %s s"
            .formatted(
                done, all, name, String.format(Locale.forLanguageTag("vi"), "%.1f", seconds)));
  }
}
