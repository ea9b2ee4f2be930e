package vn.parindex.replay.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A notice that was sent, or that should be.
 *
 * @param sentAt when the run was due that sent it
 * @param milestone level, step, unit if there is one, and offset: {@code so/self-assessment/STP@-7}
 * @param recipient the account
 * @param deadlineVersion the version of the deadline that it speaks of
 * @param kind {@code REMINDER}, {@code LAST_DAY}, {@code OVERDUE} or {@code LAGGARDS}
 * @param units codes of the units that it speaks of
 */
public record NoticeLine(
    Instant sentAt,
    String milestone,
    String recipient,
    String deadlineVersion,
    String kind,
    List<String> units) {

  /** By time, then by what they are. */
  static final Comparator<NoticeLine> ORDER =
      Comparator.comparing(NoticeLine::sentAt)
          .thenComparing(NoticeLine::milestone)
          .thenComparing(NoticeLine::recipient)
          .thenComparing(NoticeLine::deadlineVersion);

  public NoticeLine {
    units = List.copyOf(units);
  }

  /** What is sent at most once. */
  Key key() {
    return new Key(milestone, recipient, deadlineVersion);
  }

  /** What makes a notice one and the same. */
  record Key(String milestone, String recipient, String deadlineVersion) {}
}
