package vn.parindex.nightly;

import java.time.Instant;

/**
 * What a snapshot was taken for.
 *
 * @param kind {@code NIGHTLY} or {@code ON_DEMAND}
 * @param by the account that asked for it, or the function's name
 * @param time the schedule's time, or when the request reached the API
 */
record Trigger(Kind kind, String by, Instant time) {

  /** How it came. */
  enum Kind {
    /** On the schedule. */
    NIGHTLY,
    /** By a person. */
    ON_DEMAND
  }

  static Trigger nightly(Instant scheduled) {
    return new Trigger(Kind.NIGHTLY, "ranking-nightly", scheduled);
  }

  static Trigger onDemand(String account, Instant time) {
    return new Trigger(Kind.ON_DEMAND, account, time);
  }
}
