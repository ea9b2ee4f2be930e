package vn.parindex.round;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * When a step ends for a level. "Trước ngày 10/12/2022" closes at 2022-12-10T00:00 in the round's
 * zone: that instant itself is late.
 *
 * @param level the level's code
 * @param step the step's code, such as {@link #SELF_ASSESSMENT}
 * @param name the step in words
 * @param opensAt first instant at which the step can be done
 * @param closesAt first instant that is too late
 * @param version grows when the deadline moves, so that reminders are planned anew
 * @param reminders who is told of it, and when; a round fills in what a calendar leaves out
 */
public record Deadline(
    String level,
    String step,
    Text name,
    Instant opensAt,
    Instant closesAt,
    int version,
    @Nullable Reminders reminders) {

  /** Units enter and submit their self-assessment (plan 288, step 5; communes: step 11). */
  public static final String SELF_ASSESSMENT = "self-assessment";

  /** Councils appraise, ask for explanations and lock (plan 288, step 8; communes: step 11). */
  public static final String APPRAISAL = "appraisal";

  /** The round is opened with its criteria sets (plan 288, step 2). */
  public static final String SET_UP = "set-up";

  /** The sociological survey (plan 288, step 3). */
  public static final String SURVEY = "survey";

  /** Councils are set up (plan 288, step 4). */
  public static final String COUNCIL = "council";

  /** Councils get their assignments (plan 288, step 6). */
  public static final String ASSIGNMENT = "assignment";

  /** Results are approved and published (plan 288, steps 10 and 12). */
  public static final String PUBLICATION = "publication";

  /** Steps that tell by themselves whether they are done; of others people report it. */
  public static final Set<String> TELLING =
      Set.of(SET_UP, SURVEY, COUNCIL, SELF_ASSESSMENT, ASSIGNMENT, APPRAISAL, PUBLICATION);

  /** A deadline with the usual reminders of its step and level. */
  public Deadline(
      String level, String step, Text name, Instant opensAt, Instant closesAt, int version) {
    this(level, step, name, opensAt, closesAt, version, null);
  }

  /** The same deadline in another version. */
  Deadline inVersion(int other) {
    return new Deadline(level, step, name, opensAt, closesAt, other, reminders);
  }

  /** The same deadline with the usual reminders, if it says nothing of them. */
  Deadline complete(RunBy runBy) {
    return reminders != null
        ? this
        : new Deadline(level, step, name, opensAt, closesAt, version, Reminders.usual(step, runBy));
  }
}
