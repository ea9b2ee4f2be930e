package vn.parindex.round;

import java.util.List;

/**
 * Who is told of a deadline, and when: data of the round's calendar.
 *
 * @param toDo those who have to do the step, as long as it is not done
 * @param toUrge those who urge the others (đôn đốc): they get the list of laggards
 */
public record Reminders(Telling toDo, Telling toUrge) {

  /** For whoever has to do a step: 14, 7, 3, 1 days before, the day itself, 1 and 3 days after. */
  public static final List<Integer> USUAL = List.of(-14, -7, -3, -1, 0, 1, 3);

  /** For a step of which the system does not know whether it was done. */
  public static final List<Integer> UNTIL_THE_LAST_DAY = List.of(-14, -7, -3, -1, 0);

  /** For whoever urges the laggards. */
  public static final List<Integer> LAGGARDS = List.of(-3, -1, 1, 3);

  /** What a calendar means that says nothing. */
  public static Reminders usual(String step, RunBy runBy) {
    var runs = runBy == RunBy.PARENT ? Recipient.DISTRICT_OFFICER : Recipient.HOME_AFFAIRS;
    if (!step.equals(Deadline.SELF_ASSESSMENT)) {
      return new Reminders(new Telling(UNTIL_THE_LAST_DAY, List.of(runs)), Telling.NONE);
    }
    var urge =
        runBy == RunBy.PARENT
            ? List.of(Recipient.HOME_AFFAIRS, Recipient.DISTRICT_OFFICER)
            : List.of(Recipient.HOME_AFFAIRS);
    return new Reminders(
        new Telling(USUAL, List.of(Recipient.UNIT_OFFICER, Recipient.UNIT_LEADER)),
        new Telling(LAGGARDS, urge));
  }
}
