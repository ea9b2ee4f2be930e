package vn.parindex.submission.unit;

import java.time.Instant;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;
import vn.parindex.round.RoundState;
import vn.parindex.sheet.SheetState;
import vn.parindex.sheet.SheetStep;

/** Why a unit can't work on its sheet now. */
final class SubmissionProblems {

  private SubmissionProblems() {}

  static Problem roundNotOpen(RoundState state) {
    return Problems.conflict("round-not-open", "Đợt đánh giá không mở", "The round is not open")
        .with("state", state);
  }

  static Problem notOpenYet(Instant opensAt) {
    return Problems.conflict(
            "not-open-yet", "Chưa đến thời gian tự đánh giá", "Self-assessment has not begun yet")
        .with("opensAt", opensAt);
  }

  static Problem deadlinePassed(Instant closesAt) {
    return Problems.conflict(
            "deadline-passed",
            "Đã hết hạn tự đánh giá",
            "The deadline of self-assessment has passed")
        .with("closesAt", closesAt);
  }

  static Problem notAsked(String code) {
    return Problems.conflict(
            "not-asked",
            "Chỉ bổ sung tài liệu cho mục được yêu cầu giải trình",
            "Evidence is added only for what the unit was asked to explain")
        .with("code", code);
  }

  static Problem onlyAdditions() {
    return Problems.conflict(
        "only-additions",
        "Khi giải trình chỉ được thêm tài liệu, không thay tài liệu đã gửi",
        "While explaining, documents are added; what was submitted is not replaced");
  }

  static Problem explanationClosed(Instant closesAt) {
    return Problems.conflict(
            "explanation-deadline-passed",
            "Đã hết hạn giải trình mục này",
            "The deadline for explaining this item has passed")
        .with("closesAt", closesAt);
  }

  static Problem wrongState(SheetStep step, SheetState state) {
    return Problems.conflict(
            "wrong-state",
            "Trạng thái của phiếu không cho phép việc này",
            "The state of the sheet does not allow this")
        .with("step", step)
        .with("state", state);
  }
}
