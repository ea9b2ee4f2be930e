package vn.parindex.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.reminder.Notice;
import vn.parindex.reminder.NoticeKey;

/**
 * What became of one notice.
 *
 * @param key what it is
 * @param kind what it says
 * @param units codes of the units that it speaks of
 * @param state where it stands
 * @param at when it came into the state
 * @param mail the message of SES, once it has one, or the code with which it refused
 * @param inbox the key of the digest in the recipient's inbox
 */
record LedgerEntry(
    NoticeKey key,
    NoticeKind kind,
    List<String> units,
    State state,
    Instant at,
    @Nullable String mail,
    String inbox) {

  /**
   * A claim that is older than this was cut off between claiming and confirming. Claims bear the
   * time for which a run was due, and a run may begin late: the schedule tries for an hour, Lambda
   * for another, a run takes up to fifteen minutes. So no run can be alive any more.
   */
  static final Duration CUT_OFF = Duration.ofMinutes(150);

  LedgerEntry {
    units = List.copyOf(units);
  }

  /** Where a notice stands. */
  enum State {
    /** A run is about to send it. */
    CLAIMED,
    /** SES has it. */
    SENT,
    /** Nobody knows whether SES has it: only a person sends it again. */
    UNKNOWN,
    /** SES refused the address; the inbox has it. */
    REFUSED,
    /** Not sent by mail: no usable address, or mail came back from it; the inbox has it. */
    NOT_MAILED
  }

  static LedgerEntry claimed(Notice notice, Instant at, String inbox) {
    return new LedgerEntry(
        notice.key(),
        NoticeKind.of(notice.kind()),
        notice.task().units().stream().map(unit -> unit.code()).toList(),
        State.CLAIMED,
        at,
        null,
        inbox);
  }

  /** The claim of a bulk notice for one person. */
  static LedgerEntry claimed(NoticeKey key, List<String> units, Instant at, String inbox) {
    return new LedgerEntry(key, NoticeKind.BULK, units, State.CLAIMED, at, null, inbox);
  }

  /** The same notice in another state. */
  LedgerEntry now(State state, Instant at, @Nullable String mail) {
    return new LedgerEntry(key, kind, units, state, at, mail, inbox);
  }

  /** The entry as it is to be understood at a time: an old claim is unknown. */
  LedgerEntry seenAt(Instant now) {
    return state == State.CLAIMED && at.plus(CUT_OFF).isBefore(now)
        ? now(State.UNKNOWN, at, null)
        : this;
  }
}
