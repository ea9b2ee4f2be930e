package vn.parindex.local.data;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The threads in which DynamoDB Local writes its files. Its shutdown tells them to end and does not
 * wait for it, so that the last change may still be on its way to the file.
 */
final class DatabaseThreads {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Set<Thread> threads;

  private DatabaseThreads(Set<Thread> threads) {
    this.threads = threads;
  }

  /** Those that a database's start begins; of several starts at once, one waits for the other. */
  static synchronized DatabaseThreads begunBy(Runnable start) {
    Set<Thread> before = running();
    start.run();
    Set<Thread> begun = new HashSet<>(running());
    begun.removeAll(before);
    return new DatabaseThreads(begun);
  }

  /** All that run in this program. */
  static Set<Thread> running() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("SQLiteQueue["))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Waits until all have ended, as they were told.
   *
   * @throws IllegalStateException if one does not within half a minute
   */
  void awaitEnd() {
    try {
      for (Thread thread : threads) {
        if (!thread.join(PATIENCE)) {
          throw new IllegalStateException("The database does not close: " + thread.getName());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the database closes", e);
    }
  }
}
