package vn.parindex.submission.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.sheet.DeclaredScore;

/** What is declared for one sub-criterion, right after it was saved. */
record ScoreView(
    String code,
    long version,
    long sheetVersion,
    ObjectNode values,
    boolean notApplicable,
    @Nullable String explanation,
    @Nullable String updatedBy,
    @Nullable Instant updatedAt) {

  static ScoreView of(DeclaredScore score, long sheetVersion) {
    return new ScoreView(
        score.code(),
        score.version(),
        sheetVersion,
        score.values(),
        score.notApplicable(),
        score.explanation(),
        score.updatedBy(),
        score.updatedAt());
  }

  /** Nothing declared yet. */
  static ScoreView empty(String code, long sheetVersion) {
    var values = Json.mapper().createObjectNode();
    return new ScoreView(code, 0, sheetVersion, values, false, null, null, null);
  }
}
