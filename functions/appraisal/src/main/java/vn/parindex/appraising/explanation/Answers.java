package vn.parindex.appraising.explanation;

import java.time.Instant;
import java.util.Map;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraising.unit.AppraisalProblems;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.appraisal.StoredExplanation;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;

/** What a unit was asked and may answer. */
final class Answers {

  private Answers() {}

  /** The questions, once the chair has sent them; none while the first appraisal still goes on. */
  static Map<String, Decision.AskExplanation> asked(AppraisedUnit unit, StoredAppraisal appraisal) {
    return switch (appraisal.status().stage()) {
      case NOT_BEGUN, FIRST_APPRAISAL, RETURNED -> Map.of();
      case EXPLANATION_ASKED, EXPLAINED, SECOND_APPRAISAL, LOCKED -> appraisal.asked(unit.set());
    };
  }

  /** Grows with every answer. */
  static long version(StoredAppraisal appraisal) {
    return appraisal.explanations().values().stream().mapToLong(StoredExplanation::version).sum();
  }

  /**
   * The stage after a step of the unit.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  static AppraisalStage after(AppraisedUnit unit, StoredAppraisal appraisal, AppraisalStep step) {
    unit.requireOpenRound();
    var stage = appraisal.status().stage();
    return stage
        .after(step)
        .orElseThrow(() -> AppraisalProblems.wrongStage(step, stage).asException());
  }

  static Problem notAsked(String code) {
    return Problems.conflict(
            "not-asked",
            "Mục này không được yêu cầu giải trình",
            "The unit was not asked to explain this item")
        .with("code", code);
  }

  static Problem tooLate(Instant closesAt) {
    return Problems.conflict(
            "explanation-deadline-passed",
            "Đã hết hạn giải trình",
            "The deadline for the explanation has passed")
        .with("closesAt", closesAt);
  }
}
