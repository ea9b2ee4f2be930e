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

  /** For whoever urges the laggards. */
  public static final List<Integer> LAGGARDS = List.of(-3, -1, 1, 3);

  /** What a calendar means that says nothing. */
  public static Reminders usual(String step, RunBy runBy) {
    return new Reminders(
        new Telling(USUAL, doers(step, runBy)),
        switch (runBy) {
          case PARENT ->
              new Telling(
                  LAGGARDS,
                  step.equals(Deadline.SELF_ASSESSMENT)
                      ? List.of(Recipient.HOME_AFFAIRS, Recipient.DISTRICT_OFFICER)
                      : List.of(Recipient.HOME_AFFAIRS));
          case PROVINCE ->
              step.equals(Deadline.SELF_ASSESSMENT)
                  ? new Telling(LAGGARDS, List.of(Recipient.HOME_AFFAIRS))
                  : Telling.NONE;
        });
  }

  private static List<Recipient> doers(String step, RunBy runBy) {
    var runs = runBy == RunBy.PARENT ? Recipient.DISTRICT_OFFICER : Recipient.HOME_AFFAIRS;
    return switch (step) {
      case Deadline.SELF_ASSESSMENT -> List.of(Recipient.UNIT_OFFICER, Recipient.UNIT_LEADER);
      case Deadline.ASSIGNMENT -> List.of(runs, Recipient.COUNCIL_MEMBER);
      case Deadline.APPRAISAL ->
          List.of(runs, Recipient.COUNCIL_MEMBER, Recipient.UNIT_OFFICER, Recipient.UNIT_LEADER);
      default -> List.of(runs);
    };
  }
}
