package vn.parindex.submission.inspection;

import java.util.function.BiFunction;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.InspectionStep;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;

/** Words that move an inspection on: the inspectors' notice, and what the unit did afterwards. */
final class SpeakingToUnit implements BiFunction<Request, Caller, Response> {

  private static final int MAX_WORDS = 5_000;

  private final InspectionSteps steps;
  private final InspectionStep step;

  private SpeakingToUnit(InspectionSteps steps, InspectionStep step) {
    this.steps = steps;
    this.step = step;
  }

  /** The inspectors give the unit notice. */
  static SpeakingToUnit notice(InspectionSteps steps) {
    return new SpeakingToUnit(steps, InspectionStep.NOTIFY);
  }

  /** The unit's leader says how it followed up. */
  static SpeakingToUnit followUp(InspectionSteps steps) {
    return new SpeakingToUnit(steps, InspectionStep.FOLLOW_UP);
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var words =
        BodyReader.read(request.body(), body -> body.text("words", TextRule.words(MAX_WORDS)));
    var said = new Inspection.Said(words, caller.username(), request.time());
    return step == InspectionStep.NOTIFY
        ? steps.take(request, caller, step, "give-notice", before -> before.notified(said))
        : steps.take(request, caller, step, "follow-up", before -> before.followedUp(said));
  }
}
