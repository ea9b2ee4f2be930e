package vn.parindex.submission.evidence;

import java.util.List;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceStep;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;

/** Why something can't be done to an evidence document. */
final class EvidenceProblems {

  private EvidenceProblems() {}

  static Problem unknown(String id) {
    return Problems.notFound("evidence", id);
  }

  static Problem quotaExceeded(long usedBytes, long quotaBytes) {
    return Problems.conflict(
            "quota-exceeded",
            "Đơn vị đã hết dung lượng minh chứng của đợt này",
            "The unit has used up its space for evidence in this round")
        .with("usedBytes", usedBytes)
        .with("quotaBytes", quotaBytes);
  }

  static Problem tooManyDocuments(int most) {
    return Problems.conflict(
            "too-many-documents",
            "Phiếu đã có quá nhiều tài liệu",
            "The sheet has too many documents")
        .with("most", most);
  }

  static Problem replacesNothing() {
    return Problems.invalid(
        List.of(
            new FieldError(
                "/replaces",
                "unknown-evidence",
                "Không phải tài liệu đang dùng của tiêu chí này",
                "Not a document in use of this sub-criterion")));
  }

  static Problem wrongState(EvidenceStep step, Evidence evidence) {
    return Problems.conflict(
            "wrong-evidence-state",
            "Trạng thái của tài liệu không cho phép việc này",
            "The state of the document does not allow this")
        .with("step", step)
        .with("state", evidence.state());
  }

  static Problem tooManyAttempts(int most) {
    return Problems.conflict(
            "too-many-attempts",
            "Đã tải lại quá nhiều lần; hãy rút tài liệu và thêm lại",
            "Too many uploads were tried; withdraw the document and add it anew")
        .with("most", most);
  }

  static Problem objectMissing() {
    return Problems.conflict(
        "object-missing", "Tệp chưa được tải lên", "The file has not been uploaded");
  }

  static Problem objectDiffers(List<String> differences) {
    return Problems.conflict(
            "object-differs",
            "Tệp đã tải lên khác với tệp đã khai",
            "The uploaded file differs from what was announced")
        .with("differences", differences);
  }

  static Problem noFile(Evidence evidence) {
    return Problems.conflict(
            "no-file", "Tài liệu không có tệp để tải về", "The document has no file to download")
        .with("state", evidence.state());
  }
}
