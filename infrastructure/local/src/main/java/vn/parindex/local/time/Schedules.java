package vn.parindex.local.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.queue.Queues;
import vn.parindex.local.queue.Retries;

/**
 * Fires the template's schedules by the platform's clock, one occurrence at a time, and moves the
 * clock. Moving it forward fires every occurrence on the way, in order, before the move is over;
 * while one fires the clock stands at its time. A rate is the exception: of its occurrences on the
 * way only the last fires. The clock goes back only as far as the last firing of what has a time of
 * its own: what was decided at night cannot be decided again by day.
 */
public final class Schedules implements AutoCloseable {
  /** How long to wait for the rest of the platform before and after each firing. */
  private static final Duration REST = Duration.ofMinutes(5);

  /** The machine's clock may be set as well: look again at least this often, in seconds. */
  private static final long LONGEST_WAIT = 60;

  private final PlatformClock clock;
  private final ClockFile file;
  private final Activity activity;
  private final List<ScheduleTarget> targets;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition moved = lock.newCondition();
  private final Thread thread;
  private Instant handled;
  private @Nullable Instant lastFiring;
  private @Nullable Instant firing;
  private volatile boolean stopping;

  private record Occurrence(ScheduleTarget target, Instant time) {}

  /** Starts with the clock where the file says, else at the given time, else at the machine's. */
  public Schedules(
      PlatformClock clock,
      ClockFile file,
      Optional<Instant> first,
      List<LambdaFunction> functions,
      Queues queues,
      Duration retryDelay,
      Activity activity) {
    this.clock = clock;
    this.file = file;
    this.activity = activity;
    this.targets =
        functions.stream()
            .flatMap(
                function ->
                    function.resource().triggers().schedules().stream()
                        .map(
                            schedule ->
                                new ScheduleTarget(
                                    schedule, function, queues, new Retries(retryDelay))))
            .toList();
    file.time().or(() -> first).ifPresent(clock::set);
    this.lastFiring = file.lastFiring().orElse(null);
    this.handled = clock.instant();
    this.thread = Thread.ofVirtual().name("schedules").start(this::run);
  }

  /**
   * Moves the clock.
   *
   * @throws IllegalArgumentException if a schedule has fired after that time
   */
  public void moveTo(Instant time) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (lastFiring != null && time.isBefore(lastFiring)) {
        throw new IllegalArgumentException(
            "Không thể lùi đồng hồ về trước lần chạy theo lịch gần nhất · The clock cannot go back"
                + " before the last firing of a schedule, "
                + lastFiring);
      }
      if (time.isBefore(clock.instant())) {
        handled = time;
      }
      rest();
      fireUntil(time, true);
      clock.set(time);
      handled = time;
      file.save(time, Optional.ofNullable(lastFiring));
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      while (!stopping) {
        lock.lockInterruptibly();
        try {
          Instant now = clock.instant();
          fireUntil(now, false);
          handled = now.isAfter(handled) ? now : handled;
          long nanos =
              next(target -> target.next(handled))
                  .map(it -> waitFor(it.time()))
                  .orElse(LONGEST_WAIT);
          var _ = moved.await(nanos, TimeUnit.SECONDS);
        } finally {
          lock.unlock();
        }
      }
    } catch (InterruptedException e) {
      // Only close() interrupts: the thread ends here.
      Thread.currentThread().interrupt();
    }
  }

  private long waitFor(Instant time) {
    long seconds = Duration.between(clock.instant(), time).plusMillis(999).toSeconds();
    return Math.clamp(seconds, 0, LONGEST_WAIT);
  }

  private void fireUntil(Instant end, boolean moving) throws InterruptedException {
    Optional<Occurrence> next = next(target -> following(target, end, moving));
    while (next.filter(it -> !it.time().isAfter(end)).isPresent()) {
      Instant time = next.get().time();
      if (moving) {
        clock.set(time);
      }
      for (ScheduleTarget target : targets) {
        if (following(target, end, moving).equals(time)) {
          fire(target, time, moving);
        }
      }
      handled = time;
      next = next(target -> following(target, end, moving));
    }
  }

  private Instant following(ScheduleTarget target, Instant end, boolean moving) {
    return moving ? target.nextOnTheWay(handled, end) : target.next(handled);
  }

  private void fire(ScheduleTarget target, Instant time, boolean moving)
      throws InterruptedException {
    firing = time;
    try (Activity.Work _ = activity.begin("schedule " + target.name())) {
      target.fire(time);
    }
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    firing = null;
    if (target.isMadeUp()) {
      lastFiring = time;
    }
    if (moving) {
      rest();
    }
    file.save(clock.instant(), Optional.ofNullable(lastFiring));
  }

  private void rest() throws InterruptedException {
    var _ = activity.awaitIdle(REST);
  }

  private Optional<Occurrence> next(Function<ScheduleTarget, Instant> time) {
    return targets.stream()
        .map(target -> new Occurrence(target, time.apply(target)))
        .filter(it -> it.time().isBefore(Instant.MAX))
        .min(Comparator.comparing(Occurrence::time));
  }

  @Override
  public void close() {
    stopping = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // What was cut off in the middle of firing fires again at the next start.
    Instant stopped = firing == null ? clock.instant() : firing.minusSeconds(1);
    file.save(stopped, Optional.ofNullable(lastFiring));
  }
}
