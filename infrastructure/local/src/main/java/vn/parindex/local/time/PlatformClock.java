package vn.parindex.local.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time that events carry: the machine's time plus an offset, so that it ticks on from wherever
 * it is set. Tokens and upload URLs keep the machine's time. Safe for use by several threads.
 */
public final class PlatformClock implements InstantSource {
  private final InstantSource machine;
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

  public PlatformClock(InstantSource machine) {
    this.machine = machine;
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(offset());
  }

  /** How far this clock is ahead of the machine's; negative when it is behind. */
  public Duration offset() {
    return offset.get();
  }

  /** Sets the time without firing anything: schedules are {@link Schedules}' business. */
  void set(Instant time) {
    offset.set(Duration.between(machine.instant(), time));
  }
}
