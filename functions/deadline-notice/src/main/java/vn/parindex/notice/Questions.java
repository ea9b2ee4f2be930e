package vn.parindex.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Decision;
import vn.parindex.round.Deadline;
import vn.parindex.round.Unit;

/** What units were asked to explain and have not sent yet; each has a deadline of its own. */
final class Questions {

  private final RoundNow round;
  private final Deadline deadline;
  private final List<Unit> units;
  private final Instant now;

  Questions(RoundNow round, Deadline deadline, List<Unit> units, Instant now) {
    this.round = round;
    this.deadline = deadline;
    this.units = List.copyOf(units);
    this.now = now;
  }

  /**
   * A unit that has to explain something.
   *
   * @param closesAt first instant too late for the answer that is due next
   */
  record Unanswered(Unit unit, Instant closesAt) {}

  List<Unanswered> unanswered() {
    var set = round.set(deadline.level());
    var all = new ArrayList<Unanswered>();
    for (var unit : units) {
      if (round.stages(unit.level()).get(unit.code()) == AppraisalStage.EXPLANATION_ASKED) {
        var appraisal = round.appraisal(unit.code());
        var asked = appraisal.asked(set);
        var next =
            asked.entrySet().stream()
                .filter(one -> !appraisal.explanations().containsKey(one.getKey()))
                .map(one -> one.getValue().dueAt())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
        next.or(
                () ->
                    asked.values().stream()
                        .map(Decision.AskExplanation::dueAt)
                        .max(Comparator.naturalOrder()))
            .ifPresent(due -> all.add(new Unanswered(unit, due)));
      }
    }
    return List.copyOf(all);
  }
}
