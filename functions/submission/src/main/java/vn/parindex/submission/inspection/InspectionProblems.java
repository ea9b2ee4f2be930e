package vn.parindex.submission.inspection;

import java.util.List;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.InspectionState;
import vn.parindex.inspection.InspectionStep;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;

/** Why something can't be done to an inspection. */
final class InspectionProblems {

  private InspectionProblems() {}

  static Problem wrongState(InspectionStep step, InspectionState state) {
    return Problems.conflict(
            "wrong-inspection-state",
            "Tình trạng cuộc kiểm tra không cho phép việc này",
            "The state of the inspection does not allow this")
        .with("step", step)
        .with("state", state);
  }

  static Problem stale(long expected, Inspections.Stored current) {
    return Problems.stale(
        expected,
        current.subject().version(),
        InspectionView.of(current.subject().version(), current.inspection()));
  }

  static Problem missingFiles(List<String> files) {
    return Problems.conflict(
            "object-missing",
            "Có tệp chưa tải lên hoặc không đúng như đã khai",
            "Some files were not uploaded, or are not as announced")
        .with("files", files);
  }

  static Problem noPenaltyRule() {
    return Problems.invalid(
        List.of(
            new FieldError(
                "/findings",
                "no-penalty-rule",
                "Bộ tiêu chí của cấp không có quy định trừ điểm qua kiểm tra",
                "The level's criteria set has no penalty for what inspections find")));
  }

  static Problem unknownFile(String id) {
    return Problems.notFound("inspection-file", id);
  }

  static Problem tooManyFiles(Inspection inspection) {
    return Problems.conflict(
            "too-many-files", "Cuộc kiểm tra có quá nhiều tệp", "The inspection has too many files")
        .with("files", inspection.files().size());
  }

  static void unknownCode(Members members, String name) {
    members.fault(
        name,
        "unknown-code",
        "Bộ tiêu chí của đơn vị không có mã này",
        "The unit's criteria set has no such code");
  }
}
