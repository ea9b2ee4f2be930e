package vn.parindex.local;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be closed at the end, last first: by the owner, or when the program is stopped. */
final class Closing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private boolean closed;
  private final Thread hook = new Thread(this::closeAll, "stop-local-platform");

  Closing() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Adds a part; once everything is closed, a part that comes late is closed at once. */
  synchronized <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    if (closed) {
      closeAll();
    }
    return part;
  }

  @Override
  public void close() {
    closeAll();
    try {
      var _ = Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("The program is stopping already", e);
    }
  }

  /** Every part is closed, whatever the others do. */
  private synchronized void closeAll() {
    closed = true;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOG.warn("A part does not stop", e);
      }
    }
  }
}
