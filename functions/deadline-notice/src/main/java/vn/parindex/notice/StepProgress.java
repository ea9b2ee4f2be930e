package vn.parindex.notice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.CouncilSetUp;
import vn.parindex.round.Deadline;
import vn.parindex.round.Unit;

/**
 * Which units a step that others run for them is still to be done for. Most steps are done for all
 * units of a runner at once; an appraisal unit by unit.
 */
final class StepProgress {

  private final RoundNow round;
  private final Deadline deadline;
  private final Map<String, Boolean> byRunner = new HashMap<>();

  StepProgress(RoundNow round, Deadline deadline) {
    this.round = round;
    this.deadline = deadline;
  }

  /** The units among these for which it is not done, by code. */
  List<Unit> undone(List<Unit> units) {
    return units.stream()
        .filter(unit -> !isDone(unit))
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }

  private boolean isDone(Unit unit) {
    return deadline.step().equals(Deadline.APPRAISAL)
        ? round.stages(level()).get(unit.code()) == AppraisalStage.LOCKED
        : byRunner.computeIfAbsent(round.runner(unit).orElse(""), this::isDoneBy);
  }

  private boolean isDoneBy(String runner) {
    return switch (deadline.step()) {
      // Only an open round is asked about: it was set up.
      case Deadline.SET_UP -> true;
      case Deadline.COUNCIL -> hasCouncil(runner);
      case Deadline.ASSIGNMENT -> hasCouncil(runner) && hasAssigned(runner);
      default -> round.done().stream().anyMatch(d -> d.says(level(), deadline.step(), runner));
    };
  }

  private boolean hasCouncil(String runner) {
    return round
        .council(level(), runner)
        .filter(council -> CouncilSetUp.missing(council.council().members()).isEmpty())
        .isPresent();
  }

  private boolean hasAssigned(String runner) {
    return round
        .council(level(), runner)
        .filter(council -> round.assignments(council).uncovered().isEmpty())
        .isPresent();
  }

  private String level() {
    return deadline.level();
  }
}
