package vn.parindex.platform.ranking;

import java.time.Instant;

/**
 * What a snapshot was taken for.
 *
 * @param kind {@code NIGHTLY} or {@code ON_DEMAND}
 * @param by the account that asked for it, or the function's name
 * @param time the schedule's time, or when the request reached the API
 */
public record Trigger(Kind kind, String by, Instant time) {

  /** How it came. */
  public enum Kind {
    /** On the schedule. */
    NIGHTLY,
    /** By a person. */
    ON_DEMAND
  }

  /** The schedule, at its time. */
  public static Trigger nightly(Instant scheduled) {
    return new Trigger(Kind.NIGHTLY, "ranking-nightly", scheduled);
  }

  /** A person, when the request reached the API. */
  public static Trigger onDemand(String account, Instant time) {
    return new Trigger(Kind.ON_DEMAND, account, time);
  }
}
