package vn.parindex.submission.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.sheet.DeclaredScore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.submission.evidence.EvidenceView;

/** One sub-criterion, bonus or penalty of a sheet: what is declared, its evidence, its points. */
record ItemView(
    String code,
    boolean selfAssessed,
    long version,
    ObjectNode values,
    boolean notApplicable,
    @Nullable String explanation,
    @Nullable String updatedBy,
    @Nullable Instant updatedAt,
    List<EvidenceView> evidence,
    @Nullable BigDecimal points,
    @Nullable String outcome,
    @Nullable String explainedVi,
    @Nullable String explainedEn,
    List<FindingView> findings) {

  /** Something that a person should look at. */
  record FindingView(String code, String message, String messageEn) {}

  static ItemView of(
      SubCriterion item,
      boolean selfAssessed,
      StoredSheet sheet,
      List<EvidenceView> evidence,
      Validation.@Nullable Score result) {
    var declared = declared(item.code(), sheet);
    return new ItemView(
        item.code(),
        selfAssessed,
        declared.version(),
        declared.values(),
        declared.notApplicable(),
        declared.explanation(),
        declared.updatedBy(),
        declared.updatedAt(),
        evidence,
        result == null ? null : result.points(),
        result == null ? null : result.outcome(),
        result == null ? null : result.explained().vi(),
        result == null ? null : result.explained().en(),
        result == null ? List.of() : findings(result));
  }

  private static ScoreView declared(String code, StoredSheet sheet) {
    @Nullable DeclaredScore score = sheet.scores().get(code);
    return score == null
        ? ScoreView.empty(code, sheet.version())
        : ScoreView.of(score, sheet.version());
  }

  private static List<FindingView> findings(Validation.Score result) {
    return result.findings().stream()
        .map(f -> new FindingView(f.code(), f.message().vi(), f.message().en()))
        .toList();
  }
}
