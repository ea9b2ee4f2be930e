package vn.parindex.intake.store;

import java.util.List;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;

/** What the survey's rules forbid. */
public final class SurveyProblems {

  private SurveyProblems() {}

  /** Questionnaires stay as they are once links are out. */
  public static Problem immutable() {
    return Problems.conflict(
        "questionnaire-immutable",
        "Cuộc điều tra đã mở nên không thay đổi được phiếu",
        "The survey is open, so its questionnaires can not change");
  }

  /** The survey's state does not allow it. */
  public static Problem wrongState(SurveyState state) {
    return Problems.conflict(
            "survey-wrong-state",
            "Trạng thái của cuộc điều tra không cho phép",
            "The state of the survey does not allow it")
        .with("state", state);
  }

  /** No ballot is taken before and after the survey. */
  public static Problem closed() {
    return Problems.conflict(
        "survey-closed", "Cuộc điều tra chưa mở hoặc đã kết thúc", "The survey is not open");
  }

  /** Something is missing before the survey can be opened. */
  public static Problem incomplete(List<FieldError> missing) {
    return Problems.conflict(
            "survey-incomplete", "Cuộc điều tra chưa đủ dữ liệu", "The survey is not complete")
        .with(missing);
  }

  /** The quota of a group for a unit does not allow it. */
  public static Problem quotaExceeded(List<FieldError> cells) {
    return Problems.conflict(
            "quota-exceeded", "Vượt quá chỉ tiêu số phiếu", "The quota does not allow so many")
        .with(cells);
  }

  /** The person has sent a ballot already. */
  public static Problem alreadyAnswered() {
    return Problems.conflict(
        "ballot-already-given", "Phiếu của liên kết này đã được gửi", "This ballot was given");
  }

  /** One answer for whatever is wrong with a link, so that it tells nothing. */
  public static Problem linkNotValid() {
    return Problem.of(
        404,
        "link-not-valid",
        "Liên kết không dùng được; hãy xin liên kết mới",
        "This link can't be used; ask for a new one");
  }

  /** Too many wrong links at once. */
  public static Problem tooManyGuesses() {
    return Problem.of(
        429,
        "too-many-guesses",
        "Quá nhiều liên kết sai; hãy thử lại sau ít phút",
        "Too many wrong links; try again in some minutes");
  }
}
