package vn.parindex.intake.ballot;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A short, random wait between tries, so that many who meet at one counter part again. */
final class Patience {

  /** How often a transaction is tried that only others at the same instant prevented. */
  static final int TRIES = 60;

  private static final long LONGEST_NANOS = 40_000_000;

  private Patience() {}

  static void pause(int tries) {
    long bound = Math.min(LONGEST_NANOS, 1_000_000L << Math.min(tries, 6));
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(bound) + 1);
  }
}
