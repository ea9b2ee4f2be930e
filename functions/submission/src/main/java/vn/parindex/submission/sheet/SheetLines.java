package vn.parindex.submission.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredDataParser.Parsed;
import vn.parindex.declared.Input;
import vn.parindex.evidence.Evidence;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.platform.sheet.DeclaredJson;
import vn.parindex.platform.sheet.DeclaredScore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.scoring.DataCheck;
import vn.parindex.sheet.CompletenessGate;
import vn.parindex.sheet.MissingPart;
import vn.parindex.sheet.SheetLine;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.text.Text;

/** A stored sheet as the completeness gate looks at it. */
final class SheetLines {

  private final StoredSheet sheet;
  private final ReferenceFacts facts;
  private final Map<String, List<Evidence>> evidence;

  private SheetLines(StoredSheet sheet, ReferenceFacts facts) {
    this.sheet = sheet;
    this.facts = facts;
    this.evidence =
        sheet.evidence().stream().collect(Collectors.groupingBy(Evidence::subCriterion));
  }

  static List<MissingPart> missing(AssessedUnit unit, StoredSheet sheet, ReferenceFacts facts) {
    var lines = new SheetLines(sheet, facts);
    return CompletenessGate.missing(
        unit.set().items().stream().map(item -> lines.line(unit, item)).toList());
  }

  private SheetLine line(AssessedUnit unit, SubCriterion item) {
    @Nullable DeclaredScore score = sheet.scores().get(item.code());
    // A bonus or penalty without data counts 0: it is asked for only once something is declared.
    var asked =
        item.assessedBy() == AssessedBy.SELF
            && (score != null || unit.set().subCriterion(item.code()).isPresent());
    return new SheetLine(
        item.code(),
        asked ? missingInputs(item, score) : List.of(),
        asked && item.requiresEvidence() && claims(score),
        score != null && score.explanation() != null,
        evidence.getOrDefault(item.code(), List.of()));
  }

  private List<Text> missingInputs(SubCriterion item, @Nullable DeclaredScore score) {
    var missing =
        score == null ? item.inputs() : DataCheck.missing(item, declared(item, score), facts);
    return missing.stream().map(Input::label).toList();
  }

  /** Evidence is for what is claimed: "not applicable" or nothing at all claims nothing. */
  private static boolean claims(@Nullable DeclaredScore score) {
    return score == null || (!score.notApplicable() && !score.values().isEmpty());
  }

  /**
   * What was stored was checked when it was saved; if it no longer fits, it must be entered anew.
   */
  private static DeclaredData declared(SubCriterion item, DeclaredScore score) {
    return DeclaredJson.parse(item.inputs(), score.values(), score.notApplicable())
            instanceof Parsed.Data(var data)
        ? data
        : DeclaredData.EMPTY;
  }
}
