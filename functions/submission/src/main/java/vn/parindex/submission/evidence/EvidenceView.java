package vn.parindex.submission.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.evidence.StoredFile;

/** An evidence document as the API shows it; keys of storage are not shown. */
public record EvidenceView(
    String id,
    String subCriterion,
    String fileName,
    String contentType,
    long length,
    String sha256,
    @Nullable LocalDate evidenceDate,
    @Nullable String replaces,
    EvidenceState state,
    @Nullable String reason,
    @Nullable String reasonEn,
    String announcedBy,
    Instant announcedAt,
    @Nullable Instant storedAt) {

  /** The view of a document. */
  public static EvidenceView of(Evidence evidence) {
    var announced = evidence.announced();
    var reason = evidence.reason();
    return new EvidenceView(
        evidence.id(),
        announced.subCriterion(),
        announced.fileName(),
        announced.type().mediaType(),
        announced.length(),
        announced.sha256(),
        announced.evidenceDate(),
        announced.replaces(),
        evidence.state(),
        reason == null ? null : reason.vi(),
        reason == null ? null : reason.en(),
        announced.by(),
        announced.at(),
        storedAt(evidence.file()));
  }

  private static @Nullable Instant storedAt(@Nullable StoredFile file) {
    return file == null ? null : file.at();
  }
}
