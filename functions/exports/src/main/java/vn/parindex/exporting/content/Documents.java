package vn.parindex.exporting.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Unit;

/** The document of an order that is one document. */
public final class Documents {

  private final Source source;
  private final AssessmentTable invitations;
  private final Rankings rankings;
  private final Map<String, Optional<ShownRanking>> shown = new HashMap<>();

  /**
   * The documents of an order.
   *
   * @param invitations the table of the survey's invitations, of which only counts are read
   * @param rankings where rankings are found
   */
  public Documents(Source source, AssessmentTable invitations, Rankings rankings) {
    this.source = source;
    this.invitations = invitations;
    this.rankings = rankings;
  }

  /**
   * The document.
   *
   * @throws CannotExport if there is nothing to show yet
   */
  public OfficialDocument document(Progress progress) throws CannotExport {
    return switch (source.job().wanted().kind()) {
      case RANKING -> RankingContent.of(source, rankings);
      case FIELD_TABLE -> FieldTableContent.of(source, rankings);
      case SCORE_SHEET -> scoreSheet(unit());
      case SURVEY_STATISTICS -> SurveyContent.of(source, invitations);
      case MISSING_EVIDENCE -> MissingEvidenceContent.of(source, progress);
      case AUDIT_EXTRACT -> AuditContent.of(source, progress);
      case ALL_SCORE_SHEETS, EVIDENCE_BUNDLE ->
          throw new IllegalArgumentException("An archive is no single document");
    };
  }

  /** The sheet of a unit. */
  public OfficialDocument scoreSheet(Unit unit) throws CannotExport {
    return ScoreSheetContent.of(source, unit, ranking(unit.level()));
  }

  private Unit unit() throws CannotExport {
    return source
        .unit(Objects.requireNonNull(source.job().wanted().unit()))
        .orElseThrow(() -> new CannotExport("Đợt không có đơn vị này", "No such unit"));
  }

  private Optional<ShownRanking> ranking(String level) {
    return shown.computeIfAbsent(level, this::find);
  }

  private Optional<ShownRanking> find(String level) {
    try {
      return Optional.of(rankings.shown(source.round().code(), level));
    } catch (CannotExport _) {
      return Optional.empty(); // the sheet says that the final points are not there yet
    }
  }
}
