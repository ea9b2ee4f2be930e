package vn.parindex.local.stream;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.activity.Looks;

/**
 * Looks at a stream again and again in a thread of its own: at once while there are records or when
 * something happened, ever more slowly while there is nothing.
 */
public final class StreamPoller implements Activity.Source, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StreamPoller.class);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

  /** A look takes milliseconds; one that takes longer than this found work or is stuck. */
  private static final Duration LONG_LOOK = Duration.ofSeconds(1);

  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final StreamMappingRun mapping;
  private final Looks looks = new Looks();
  private final Thread thread;
  private volatile boolean stopped;

  public StreamPoller(StreamMappingRun mapping) {
    this.mapping = mapping;
    this.thread = Thread.ofVirtual().name("stream-" + mapping.name()).start(this::run);
  }

  private void run() {
    Duration pause = SHORTEST_PAUSE;
    try {
      while (!stopped) {
        boolean nothing = looks.look(this::deliver);
        pause = nothing ? pauseFor(pause) : SHORTEST_PAUSE;
      }
    } catch (InterruptedException e) {
      // Only close() interrupts: the thread ends here.
      Thread.currentThread().interrupt();
    }
  }

  private boolean deliver() {
    try {
      return mapping.deliverOnce();
    } catch (RuntimeException e) {
      if (stopped) {
        return false;
      }
      LOG.warn("Stream mapping {} failed and goes on", mapping.name(), e);
      return true;
    }
  }

  /** Returns the length of the next pause. */
  private Duration pauseFor(Duration pause) throws InterruptedException {
    Duration longer = pause.multipliedBy(2);
    return looks.pause(pause)
        ? SHORTEST_PAUSE
        : longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
  }

  @Override
  public void poke() {
    looks.poke();
  }

  @Override
  public Optional<String> unfinished() {
    return looks.foundNothing(LONG_LOOK)
        ? Optional.empty()
        : Optional.of("stream " + mapping.name() + ": not yet read to its end");
  }

  @Override
  public boolean lookOnce(Duration timeout) throws InterruptedException {
    return looks.awaitEmpty(timeout);
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
