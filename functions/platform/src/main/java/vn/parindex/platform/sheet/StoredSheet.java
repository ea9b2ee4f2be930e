package vn.parindex.platform.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.evidence.Evidence;
import vn.parindex.platform.audit.Subject;

/**
 * A sheet as it is in the table, read at once.
 *
 * @param round the round's code
 * @param unit the unit's code
 * @param status where it stands
 * @param subject version and audit head
 * @param scores declared data by code
 * @param evidence all evidence documents, withdrawn ones too
 * @param validation the newest points, which may be of an older version
 */
public record StoredSheet(
    String round,
    String unit,
    SheetStatus status,
    Subject subject,
    Map<String, DeclaredScore> scores,
    List<Evidence> evidence,
    Optional<Validation> validation) {

  public StoredSheet {
    scores = Map.copyOf(scores);
    evidence = List.copyOf(evidence);
  }

  /** The version of the sheet: it grows with every change. */
  public long version() {
    return subject.version();
  }
}
