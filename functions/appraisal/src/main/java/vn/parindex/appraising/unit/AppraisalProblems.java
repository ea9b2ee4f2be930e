package vn.parindex.appraising.unit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraisal.OpenItem;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;
import vn.parindex.round.RoundState;
import vn.parindex.sheet.SheetState;

/** Why something can't be done to an appraisal. */
public final class AppraisalProblems {

  private AppraisalProblems() {}

  static Problem roundNotOpen(RoundState state) {
    return Problems.conflict("round-not-open", "Đợt đánh giá không mở", "The round is not open")
        .with("state", state);
  }

  static Problem notOpenYet(Instant opensAt) {
    return Problems.conflict(
            "not-open-yet", "Chưa đến thời gian thẩm định", "The appraisal has not begun yet")
        .with("opensAt", opensAt);
  }

  static Problem closed(Instant closesAt) {
    return Problems.conflict(
            "deadline-passed", "Đã hết hạn thẩm định", "The deadline of the appraisal has passed")
        .with("closesAt", closesAt);
  }

  static Problem notSubmitted(SheetState state) {
    return Problems.conflict(
            "sheet-not-submitted", "Đơn vị chưa gửi phiếu", "The unit has not submitted its sheet")
        .with("state", state);
  }

  static Problem selfAssessmentOpen(Instant closesAt) {
    return Problems.conflict(
            "self-assessment-open",
            "Đơn vị còn quyền rút phiếu cho đến hết hạn tự đánh giá",
            "The unit may still take its sheet back until its deadline")
        .with("closesAt", closesAt);
  }

  /** 409: the stage does not allow the step. */
  public static Problem wrongStage(AppraisalStep step, AppraisalStage stage) {
    return Problems.conflict(
            "wrong-stage",
            "Giai đoạn thẩm định của phiếu không cho phép việc này",
            "The stage of the appraisal does not allow this")
        .with("step", step)
        .with("stage", stage);
  }

  /** 403: another part of the council does this. */
  public static Problem wrongCouncilRole() {
    return Problem.of(
        403,
        "wrong-council-role",
        "Vai trò trong Hội đồng không cho phép việc này",
        "The role in the council does not allow this");
  }

  /** 403: it is someone else's work. */
  public static Problem notAssigned(String code) {
    return Problem.of(
            403,
            "not-assigned",
            "Mục này không được phân công cho tài khoản này",
            "This item is not assigned to this account")
        .with("code", code);
  }

  /** 409: the person has not taken note of the assignment yet. */
  public static Problem notAcknowledged() {
    return Problems.conflict(
        "assignment-not-acknowledged",
        "Hãy xác nhận phân công trước khi thẩm định",
        "Acknowledge the assignment before appraising");
  }

  /** 409: what keeps an appraisal from being concluded, item by item. */
  public static Problem openItems(List<OpenItem> open) {
    return Problems.conflict(
            "open-items", "Còn mục chưa thẩm định xong", "Some items are not decided yet")
        .with(open.stream().map(AppraisalProblems::error).toList());
  }

  private static FieldError error(OpenItem item) {
    var code = item.why().name().toLowerCase(Locale.ROOT);
    return switch (item.why()) {
      case UNDECIDED -> new FieldError(item.code(), code, "Chưa quyết định", "Not decided yet");
      case DISPUTED ->
          new FieldError(
              item.code(),
              code,
              "Tổ giúp việc và thành viên khác ý kiến, chờ Chủ tịch quyết định",
              "Support Team and member differ; the chair has not resolved it");
    };
  }
}
