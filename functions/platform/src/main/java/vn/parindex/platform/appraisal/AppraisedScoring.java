package vn.parindex.platform.appraisal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.Copies;
import vn.parindex.appraisal.Pass;
import vn.parindex.declared.DeclaredData;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.platform.sheet.ScoredSheet;
import vn.parindex.platform.sheet.SheetScoring;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.round.Extension;

/** Scores the copies after the appraisals by the same rules as the declared one. */
public final class AppraisedScoring {

  private final SheetScoring scoring;

  public AppraisedScoring(SheetScoring scoring) {
    this.scoring = scoring;
  }

  /** The data after an appraisal, by code. */
  public Map<String, DeclaredData> copy(StoredSheet sheet, StoredAppraisal appraisal, Pass pass) {
    var set = scoring.set();
    var first = Copies.after(set, scoring.declared(sheet), appraisal.appraisals(Pass.FIRST, set));
    return switch (pass) {
      case FIRST -> first;
      case SECOND -> Copies.after(set, first, appraisal.appraisals(Pass.SECOND, set));
    };
  }

  /**
   * The points after an appraisal. Never throws on any data.
   *
   * @param recorded what is recorded about the unit
   * @param extension a later deadline of the unit, if it has one
   */
  public ScoredSheet score(
      StoredSheet sheet,
      StoredAppraisal appraisal,
      Pass pass,
      ReferenceFacts recorded,
      @Nullable Extension extension) {
    return scoring.score(sheet, recorded, extension, copy(sheet, appraisal, pass));
  }
}
