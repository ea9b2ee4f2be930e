package vn.parindex.platform.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * A published version of a level's ranking. It is written once and never again.
 *
 * @param round the round's code
 * @param roundName the round in words
 * @param year the year that was assessed
 * @param level the level's code
 * @param levelName the level in words
 * @param version 1 for the first
 * @param digest SHA-256 in hex of the frozen ranking
 * @param publishedAt when the province's leader approved
 * @param note what is said of the correction; null for the first
 */
public record PublishedVersion(
    String round,
    Text roundName,
    int year,
    String level,
    Text levelName,
    int version,
    String digest,
    Instant publishedAt,
    @Nullable Text note) {}
