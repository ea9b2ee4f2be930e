package vn.parindex.intake.setup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.parindex.intake.store.AskedGroup;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyItems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStep;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;

/**
 * Again and again: closes surveys to which nothing can come any more, since the calendar's last day
 * has passed and no paper form is out, and ends closings that were cut off. With a form out Home
 * Affairs decides: it may still be typed in.
 */
public final class SurveyClosing implements Function<Instant, String> {

  /** A ballot that was sent in the last second is on its way for less than this. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(15);

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final Cells cells;
  private final ClosingBoxes boxes;

  public SurveyClosing(AssessmentTable table, AssessmentTable invitations) {
    this.table = table;
    this.rounds = new RoundStore(table);
    this.surveys = new SurveyStore(table);
    this.cells = new Cells(invitations);
    this.boxes = new ClosingBoxes(invitations);
  }

  @Override
  public String apply(Instant scheduled) {
    int closed = 0;
    for (var code : rounds.codes()) {
      var open = rounds.find(code).filter(round -> round.state() == RoundState.OPEN);
      if (open.isPresent() && isClosed(open.get().round(), scheduled)) {
        closed++;
      }
    }
    return "Surveys closed: " + closed;
  }

  /** Whether it was closed now. The survey is read first: forms handed out later change it. */
  private boolean isClosed(Round round, Instant now) {
    var survey = surveys.survey(round.code());
    if (survey.state() == SurveyState.OPEN
        && nothingCanCome(round, now)
        && !isMoved(survey, SurveyState.CLOSING, now, List.of())) {
      return false; // a person changed it meanwhile: the next run looks again
    }
    var closing = surveys.survey(round.code());
    if (closing.state() != SurveyState.CLOSING) {
      return false;
    }
    boxes.closeAll(round.code());
    var done = SurveyItems.done(round.code(), surveys.groups(round.code()), now);
    return isMoved(closing, SurveyState.CLOSED, now, done);
  }

  private boolean nothingCanCome(Round round, Instant now) {
    var levels = surveys.groups(round.code()).stream().map(AskedGroup::level).toList();
    return SurveyStep.hasEnded(round, levels, now.minus(ON_ITS_WAY))
        && cells.all(round.code()).stream().allMatch(cell -> cell.paperLeft() == 0);
  }

  private boolean isMoved(StoredSurvey survey, SurveyState to, Instant now, List<Write> more) {
    var writes =
        new ArrayList<>(
            AuditTrail.change(
                survey.subject(),
                SurveyItems.main(survey.in(to)),
                Actor.system("survey-closing", "schedule", now),
                Action.of("survey-" + to.name().toLowerCase(Locale.ROOT), survey.state(), to)));
    writes.addAll(more);
    try {
      table.transact(writes);
      return true;
    } catch (ConditionFailed _) {
      return false;
    }
  }
}
