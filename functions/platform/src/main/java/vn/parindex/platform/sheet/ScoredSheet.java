package vn.parindex.platform.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.sheet.Validation.Finding;
import vn.parindex.scoring.Outcome;
import vn.parindex.scoring.SheetScore;
import vn.parindex.scoring.SubCriterionScore;

/**
 * A stored sheet with its points.
 *
 * @param set the criteria set as it applies to the unit
 * @param score the points; what waits for its cohort still waits
 * @param findings by code: what is wrong with evidence or stored values, beside the score's own
 */
public record ScoredSheet(CriteriaSet set, SheetScore score, Map<String, List<Finding>> findings) {

  public ScoredSheet {
    findings = Map.copyOf(findings);
  }

  /** The same sheet with what waited for its cohort completed. */
  public ScoredSheet completed(SheetScore complete) {
    return new ScoredSheet(set, complete, findings);
  }

  /** The result to be kept for a sheet and facts of these versions. */
  public Validation validation(long sheetVersion, long factsVersion) {
    return new Validation(
        sheetVersion,
        factsVersion,
        score.totalPoints(),
        score.maxPoints(),
        score.bonus(),
        score.penalty(),
        score.indexPercent().orElse(null),
        Stream.concat(score.subCriteria().stream(), score.adjustments().stream())
            .map(this::result)
            .toList());
  }

  private Validation.Score result(SubCriterionScore item) {
    return new Validation.Score(
        item.code(),
        Outcomes.name(item.outcome()),
        item.outcome() instanceof Outcome.Scored(var points) ? points : null,
        item.explanation(),
        Stream.concat(
                item.findings().stream().map(f -> new Finding(f.code().name(), f.text())),
                findings.getOrDefault(item.code(), List.of()).stream())
            .distinct()
            .toList());
  }
}
