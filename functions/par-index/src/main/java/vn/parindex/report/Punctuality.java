package vn.parindex.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.round.Window;

/**
 * Whether a report comes in time. Late is possible, but only with a reason, which stays with it.
 * The closing instant itself is late.
 */
public enum Punctuality {
  /** Before its step has begun. */
  TOO_EARLY,
  /** In time. */
  IN_TIME,
  /** After the deadline, with a reason. */
  LATE,
  /** After the deadline without a reason: it can't be sent so. */
  LATE_WITHOUT_REASON,
  /** In time, yet with a reason for being late: someone is mistaken. */
  REASON_WITHOUT_NEED;

  /** How a report that comes at a time, perhaps with a reason for being late, is to be taken. */
  public static Punctuality of(Window window, Instant now, @Nullable String reason) {
    return switch (window.at(now)) {
      case TOO_EARLY -> TOO_EARLY;
      case OPEN -> reason == null ? IN_TIME : REASON_WITHOUT_NEED;
      case TOO_LATE -> reason == null ? LATE_WITHOUT_REASON : LATE;
    };
  }
}
