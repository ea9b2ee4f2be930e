package vn.parindex.platform.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.evidence.Revisions;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.platform.sheet.Validation.Finding;
import vn.parindex.round.Extension;
import vn.parindex.round.Round;
import vn.parindex.scoring.Scoring;
import vn.parindex.scoring.SheetScore;

/**
 * Scores stored sheets of one level: the same everywhere, so that score-validation, the ranking and
 * a person who looks at the sheet see the same points.
 */
public final class SheetScoring {

  private final Round round;
  private final String level;
  private final CriteriaSet set;

  /**
   * Scoring for a level of a round.
   *
   * @param set the level's criteria set
   */
  public SheetScoring(Round round, String level, CriteriaSet set) {
    this.round = round;
    this.level = level;
    // Units have no groups yet: what applies to a group only, applies to none.
    this.set = set.applicableTo(level, Set.of());
  }

  /** The criteria set as it applies to the level's units. */
  public CriteriaSet set() {
    return set;
  }

  /**
   * The points of a sheet. Never throws on any declared data.
   *
   * @param recorded what is recorded about the unit
   * @param extension a later deadline of the unit, if it has one
   */
  public ScoredSheet score(
      StoredSheet sheet, ReferenceFacts recorded, @Nullable Extension extension) {
    Map<String, DeclaredData> declared = new HashMap<>();
    Map<String, List<Finding>> findings = new HashMap<>();
    for (var item : set.items()) {
      var found = findings(item, sheet);
      var score = sheet.scores().get(item.code());
      if (score != null) {
        var stored = StoredData.of(item.inputs(), score);
        declared.put(item.code(), stored.data());
        stored.faults().forEach(f -> found.add(new Finding(f.code().name(), f.message())));
      }
      if (!found.isEmpty()) {
        findings.put(item.code(), List.copyOf(found));
      }
    }
    return new ScoredSheet(set, score(sheet, declared, recorded, extension), findings);
  }

  /** The unit's own copy of the data of a sheet, by code. */
  public Map<String, DeclaredData> declared(StoredSheet sheet) {
    Map<String, DeclaredData> declared = new HashMap<>();
    for (var item : set.items()) {
      var score = sheet.scores().get(item.code());
      if (score != null) {
        declared.put(item.code(), StoredData.of(item.inputs(), score).data());
      }
    }
    return declared;
  }

  /**
   * The points of another copy of a sheet's data, by the same rules and facts.
   *
   * @param copy the data, by code
   * @param recorded what is recorded about the unit
   * @param extension a later deadline of the unit, if it has one
   */
  public ScoredSheet score(
      StoredSheet sheet,
      ReferenceFacts recorded,
      @Nullable Extension extension,
      Map<String, DeclaredData> copy) {
    return new ScoredSheet(set, score(sheet, copy, recorded, extension), Map.of());
  }

  private SheetScore score(
      StoredSheet sheet,
      Map<String, DeclaredData> copy,
      ReferenceFacts recorded,
      @Nullable Extension extension) {
    var facts = SubmissionFacts.added(recorded, round, level, sheet.status(), extension);
    return Scoring.score(set, copy, facts);
  }

  private static List<Finding> findings(SubCriterion item, StoredSheet sheet) {
    var own = sheet.evidence().stream().filter(e -> e.subCriterion().equals(item.code())).toList();
    return new ArrayList<>(
        EvidenceFindings.of(item, sheet.scores().get(item.code()), Revisions.current(own)));
  }
}
