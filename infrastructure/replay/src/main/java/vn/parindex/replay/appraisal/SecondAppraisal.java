package vn.parindex.replay.appraisal;

import vn.parindex.replay.data.Asked;
import vn.parindex.replay.play.Tally;
import vn.parindex.replay.play.Tally.Event;

/**
 * The second appraisal of a sheet: what was explained or reopened is decided, then the chair locks.
 */
final class SecondAppraisal {

  private static final int ADJUSTED_PERCENT = 40;

  private final Decisions decisions;
  private final Tally tally;

  SecondAppraisal(Decisions decisions, Tally tally) {
    this.decisions = decisions;
    this.tally = tally;
  }

  void appraise(AppraisedUnit of) {
    long version = of.version();
    if (!of.asked().isEmpty()) {
      version = of.move("take-up", version).expect(200).version();
      for (var asked : of.asked()) {
        boolean adjust =
            of.unit().draws("second appraisal of " + asked.code()).chance(ADJUSTED_PERCENT);
        version = decide(of, asked, adjust);
      }
    }
    for (var asked : of.reopened()) {
      of.move("lock", version).expectProblem(409, "open-items");
      version = decide(of, asked, true);
    }
    of.move("lock", version).expect(200);
    tally.count(Event.LOCKED);
  }

  private long decide(AppraisedUnit of, Asked asked, boolean adjust) {
    var values = Data.found(of.unit(), asked);
    var reply =
        of.say(
                of.decider(asked.code()),
                "decision",
                asked.code(),
                0,
                adjust ? Data.adjust(values) : Data.accept())
            .expect(200);
    decisions.add(
        new PlayedDecision(
            of.unit().code(),
            asked.code(),
            2,
            adjust ? "ADJUST" : "ACCEPT",
            adjust ? values : null));
    return reply.json().get("appraisalVersion").asLong();
  }
}
