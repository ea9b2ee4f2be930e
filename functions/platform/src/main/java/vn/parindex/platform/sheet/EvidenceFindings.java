package vn.parindex.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.platform.sheet.Validation.Finding;
import vn.parindex.text.Text;

/** What a person should look at in the evidence of one sub-criterion. It changes no points. */
final class EvidenceFindings {

  private static final Finding MISSING =
      new Finding(
          "MISSING_EVIDENCE",
          new Text(
              "thiếu tài liệu kiểm chứng và chưa giải trình",
              "evidence is missing and not explained"));

  private EvidenceFindings() {}

  /**
   * Findings of one sub-criterion.
   *
   * @param declared what is declared for it; null if nothing is
   * @param current its documents that count
   */
  static List<Finding> of(
      SubCriterion item, @Nullable DeclaredScore declared, List<Evidence> current) {
    var findings = new ArrayList<Finding>();
    if (isClaimed(declared) && item.requiresEvidence() && !isSupported(declared, current)) {
      findings.add(MISSING);
    }
    for (var evidence : current) {
      var name = evidence.announced().fileName();
      if (evidence.state() == EvidenceState.REJECTED) {
        findings.add(
            new Finding(
                "REJECTED_EVIDENCE",
                new Text("tệp bị từ chối: " + name, "a file was refused: " + name)));
      } else if (evidence.state() == EvidenceState.ANNOUNCED) {
        findings.add(
            new Finding(
                "STILL_ANNOUNCED",
                new Text("tệp chưa tải lên xong: " + name, "upload not finished: " + name)));
      }
    }
    return List.copyOf(findings);
  }

  /** Evidence is for what is claimed: nothing declared, or "not applicable", claims nothing. */
  private static boolean isClaimed(@Nullable DeclaredScore declared) {
    return declared != null && !declared.values().isEmpty() && !declared.notApplicable();
  }

  private static boolean isSupported(@Nullable DeclaredScore declared, List<Evidence> current) {
    return (declared != null && declared.explanation() != null && !declared.explanation().isBlank())
        || current.stream().anyMatch(evidence -> evidence.state().supports());
  }
}
