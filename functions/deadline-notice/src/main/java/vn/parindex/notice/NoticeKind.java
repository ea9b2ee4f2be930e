package vn.parindex.notice;

import vn.parindex.reminder.Notice;

/** What a notice of the ledger says. */
enum NoticeKind {
  /** A step is still to be done. */
  REMINDER,
  /** Today is the last day. */
  LAST_DAY,
  /** The last day has passed. */
  OVERDUE,
  /** The list of those who have not done a step. */
  LAGGARDS,
  /** What Home Affairs wrote to many at once. */
  BULK;

  static NoticeKind of(Notice.Kind kind) {
    return switch (kind) {
      case REMINDER -> REMINDER;
      case LAST_DAY -> LAST_DAY;
      case OVERDUE -> OVERDUE;
      case LAGGARDS -> LAGGARDS;
    };
  }
}
