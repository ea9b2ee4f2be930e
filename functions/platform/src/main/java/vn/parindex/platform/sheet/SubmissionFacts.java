package vn.parindex.platform.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Round;

/**
 * The facts that the system knows by itself, for rules such as "sent late" (docs/scoring-rules.md,
 * penalties). They stand in place of recorded facts of the same key. Days are of the round's zone.
 */
final class SubmissionFacts {

  /** The day on which the unit's leader approved the sheet; missing until then. */
  static final String SUBMITTED_ON = "submittedOn";

  /** The last day in time for the unit; missing while the round has no such deadline. */
  static final String SUBMISSION_DUE = "submissionDue";

  private static final String SOURCE = "hệ thống / the system";

  private SubmissionFacts() {}

  static ReferenceFacts added(
      ReferenceFacts recorded,
      Round round,
      String level,
      SheetStatus status,
      @Nullable Extension extension) {
    var facts = new HashMap<>(recorded.facts());
    facts.remove(SUBMITTED_ON);
    facts.remove(SUBMISSION_DUE);
    if (status.submittedAt() != null) {
      facts.put(SUBMITTED_ON, day(status.submittedAt().atZone(round.zone()).toLocalDate()));
    }
    round
        .window(level, Deadline.SELF_ASSESSMENT, extension)
        .map(window -> window.lastDay(round.zone()))
        .ifPresent(due -> facts.put(SUBMISSION_DUE, day(due)));
    return new ReferenceFacts(facts, recorded.surveys(), recorded.manual());
  }

  private static Fact day(LocalDate day) {
    return new Fact.Day(day, SOURCE, day);
  }
}
