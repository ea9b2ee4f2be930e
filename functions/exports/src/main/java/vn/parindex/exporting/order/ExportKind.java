package vn.parindex.exporting.order;

/** What can be exported. */
public enum ExportKind {
  /** Ranking of a level. */
  RANKING(Of.LEVEL, "xep-hang"),
  /** Units by fields (bảng chéo đơn vị x lĩnh vực) of a level. */
  FIELD_TABLE(Of.LEVEL, "bang-diem-linh-vuc"),
  /** One unit's sheet: self-assessed, first appraisal, final. */
  SCORE_SHEET(Of.UNIT, "bang-cham-diem"),
  /** The sheets of all units, or of those of a level, in one ZIP. */
  ALL_SCORE_SHEETS(Of.ANY_LEVEL, "bang-cham-diem-tat-ca"),
  /** Ballots handed out, returned, valid, by group and unit. */
  SURVEY_STATISTICS(Of.ROUND, "thong-ke-dieu-tra-xa-hoi-hoc"),
  /** Units and items that claim something without evidence. */
  MISSING_EVIDENCE(Of.ANY_LEVEL, "thieu-tai-lieu-kiem-chung"),
  /** An extract of the audit log. */
  AUDIT_EXTRACT(Of.ROUND, "nhat-ky-he-thong"),
  /** A unit's evidence files in one ZIP, with a manifest of their hashes. */
  EVIDENCE_BUNDLE(Of.UNIT, "tai-lieu-kiem-chung");

  /** What an export is about. */
  public enum Of {
    /** A level that must be named. */
    LEVEL,
    /** A level, or all without one. */
    ANY_LEVEL,
    /** A unit. */
    UNIT,
    /** The round as a whole. */
    ROUND
  }

  private final Of of;
  private final String fileName;

  ExportKind(Of of, String fileName) {
    this.of = of;
    this.fileName = fileName;
  }

  /** What it is about. */
  public Of of() {
    return of;
  }

  /** The first part of the file's name. */
  public String fileName() {
    return fileName;
  }

  /** Whether it can be made in a form. A ZIP of sheets holds them in the form that is asked for. */
  public boolean comesAs(ExportFormat format) {
    return (this == EVIDENCE_BUNDLE) == (format == ExportFormat.ZIP);
  }

  /** Whether the file is a ZIP. */
  public boolean isArchive() {
    return this == EVIDENCE_BUNDLE || this == ALL_SCORE_SHEETS;
  }
}
