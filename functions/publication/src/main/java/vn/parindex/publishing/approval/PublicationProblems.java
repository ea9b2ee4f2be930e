package vn.parindex.publishing.approval;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;
import vn.parindex.publication.OpenItem;
import vn.parindex.publication.PublicationState;
import vn.parindex.publication.PublicationStep;
import vn.parindex.text.Text;

/** Why a publication can't be moved on. */
final class PublicationProblems {

  private PublicationProblems() {}

  /** 409: the state does not allow the step. */
  static Problem wrongState(PublicationStep step, PublicationState state) {
    return Problems.conflict(
            "wrong-publication-state",
            "Trạng thái công bố không cho phép việc này",
            "The state of the publication does not allow this")
        .with("step", step)
        .with("state", state);
  }

  /** 403: two persons, so nobody approves what the same account has submitted. */
  static Problem ownSubmission() {
    return Problem.of(
        403,
        "own-submission",
        "Không ai phê duyệt kết quả do chính mình trình",
        "Nobody approves what the same account has submitted");
  }

  /** 403: only the chair of a council of the level concludes. */
  static Problem notAChair() {
    return Problem.of(
        403,
        "wrong-council-role",
        "Chỉ Chủ tịch Hội đồng của cấp này kết luận",
        "Only the chair of a council of this level concludes");
  }

  /** 409: a unit that has submitted is ranked. */
  static Problem submitted() {
    return Problems.conflict(
        "sheet-submitted",
        "Đơn vị đã gửi tự đánh giá nên được xếp hạng",
        "The unit has submitted its sheet and is ranked");
  }

  /** 409: a unit that can still submit is not left out. */
  static Problem stillOpen(@Nullable Instant closesAt) {
    var problem =
        Problems.conflict(
            "self-assessment-open",
            "Đơn vị còn thời gian tự đánh giá",
            "The unit can still submit its sheet");
    return closesAt == null ? problem : problem.with("closesAt", closesAt);
  }

  /** 409: everything that keeps the level from being published. */
  static Problem openItems(List<OpenItem> open) {
    return Problems.conflict(
            "publication-open-items",
            "Chưa thể công bố: còn việc chưa xong",
            "It can't be published yet: some things are open")
        .with(open.stream().map(PublicationProblems::error).toList());
  }

  private static FieldError error(OpenItem item) {
    var words = words(item.kind());
    return new FieldError(
        Objects.requireNonNullElse(item.unit(), ""),
        item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        words.vi(),
        words.en());
  }

  /** What is open, in words. */
  static Text words(OpenItem.Kind kind) {
    return switch (kind) {
      case RANKING_MISSING ->
          new Text("Chưa có bảng xếp hạng của cấp này", "There is no ranking of the level yet");
      case RANKING_STALE ->
          new Text(
              "Số liệu đã thay đổi sau khi xếp hạng; hãy xếp hạng lại",
              "Something has changed since the ranking was taken; rank again");
      case SHEET_NOT_SUBMITTED ->
          new Text("Đơn vị chưa gửi tự đánh giá", "The unit has not submitted its sheet");
      case EXPLANATION_OPEN -> new Text("Giải trình chưa xong", "An explanation is still open");
      case SHEET_NOT_LOCKED -> new Text("Điểm chưa chốt", "The points are not locked");
      case INSPECTION_OPEN ->
          new Text(
              "Cuộc kiểm tra đột xuất tại đơn vị chưa có kết luận",
              "An inspection of the unit is not concluded yet");
      case LEFT_OUT_SINCE ->
          new Text(
              "Hội đồng đã quyết định không xếp hạng đơn vị sau khi tổng hợp; hãy tổng hợp lại",
              "The council has left the unit out since the ranking was aggregated; aggregate again");
      case APPEAL_UNDECIDED ->
          new Text(
              "Kiến nghị của đơn vị chưa được giải quyết",
              "An appeal of the unit is not decided yet");
    };
  }
}
