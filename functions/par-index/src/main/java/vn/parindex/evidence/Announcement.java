package vn.parindex.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the unit says of a file before it uploads it; storage accepts nothing else.
 *
 * @param subCriterion code of what it is evidence for
 * @param fileName shown to people
 * @param type what kind of file it is
 * @param length in bytes, at least 1
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param evidenceDate the day of the document itself, apart from the day of upload
 * @param replaces the id of the document that this one revises
 * @param by the account that announced it
 * @param at when
 */
public record Announcement(
    String subCriterion,
    String fileName,
    EvidenceType type,
    long length,
    String sha256,
    @Nullable LocalDate evidenceDate,
    @Nullable String replaces,
    String by,
    Instant at) {}
