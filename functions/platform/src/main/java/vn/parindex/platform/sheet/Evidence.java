package vn.parindex.platform.sheet;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.parindex.sheet.EvidenceState;

/**
 * An evidence document (tài liệu kiểm chứng).
 *
 * @param id random
 * @param subCriterion the code it belongs to
 * @param fileName the cleaned name, shown and used for downloads
 * @param contentType the announced type
 * @param length bytes
 * @param sha256 hex
 * @param evidenceDate the document's own date, apart from the upload's
 * @param replaces the id of the revision it replaces, if any
 * @param state where it stands
 * @param objectKey key in the bucket of the newest attempt
 * @param announcedAt when its upload URL was last given
 * @param storedAt when the object was registered
 * @param by the account that announced it
 * @param reason why it was rejected or withdrawn, if it was
 */
public record Evidence(
    String id,
    String subCriterion,
    String fileName,
    String contentType,
    long length,
    String sha256,
    @Nullable LocalDate evidenceDate,
    @Nullable String replaces,
    EvidenceState state,
    String objectKey,
    Instant announcedAt,
    @Nullable Instant storedAt,
    String by,
    @Nullable String reason) {}
