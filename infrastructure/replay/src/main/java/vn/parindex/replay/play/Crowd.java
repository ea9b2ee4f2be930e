package vn.parindex.replay.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Units that act at the same time, a few at once. */
public final class Crowd implements AutoCloseable {

  private final ExecutorService people;
  private final Progress progress;

  public Crowd(int atOnce, Progress progress) {
    this.people = Executors.newFixedThreadPool(atOnce);
    this.progress = progress;
  }

  /**
   * Lets every unit act; returns when all are done.
   *
   * @throws IllegalStateException if one of them failed; the others are not begun
   */
  public <T> void each(String what, List<T> all, Consumer<T> act) {
    var done = new AtomicInteger();
    var running = new ArrayList<Future<Integer>>();
    progress.at(what, 0, all.size());
    for (var one : all) {
      Callable<Integer> task =
          () -> {
            act.accept(one);
            progress.at(what, done.incrementAndGet(), all.size());
            return done.get();
          };
      running.add(people.submit(task));
    }
    try {
      for (var future : running) {
        var _ = future.get();
      }
    } catch (ExecutionException e) {
      people.shutdownNow();
      throw new IllegalStateException(what, e.getCause());
    } catch (InterruptedException e) {
      people.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(what, e);
    }
  }

  @Override
  public void close() {
    people.close();
  }
}
