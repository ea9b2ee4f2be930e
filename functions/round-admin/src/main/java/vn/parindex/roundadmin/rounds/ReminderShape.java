package vn.parindex.roundadmin.rounds;

import vn.parindex.platform.http.Members;
import vn.parindex.round.Recipient;
import vn.parindex.round.Reminders;
import vn.parindex.round.Telling;

/** Who is told of a deadline, and when, as the body of a request describes it. */
final class ReminderShape {

  private static final int MOST_OFFSETS = 20;

  /** The rules of the domain say more exactly what is too far away. */
  private static final int FURTHEST = 1000;

  private ReminderShape() {}

  static Reminders of(Members reminders) {
    return new Reminders(
        reminders.object("toDo", ReminderShape::telling),
        reminders.has("toUrge")
            ? reminders.object("toUrge", ReminderShape::telling)
            : Telling.NONE);
  }

  private static Telling telling(Members telling) {
    return new Telling(
        telling.numbers("offsets", MOST_OFFSETS, -FURTHEST, FURTHEST),
        telling.allOf("recipients", 0, Recipient.class));
  }
}
