package vn.parindex.platform.ranking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in the inputs of a ranking: while these stay, its points stay.
 *
 * @param unit its code
 * @param parent the unit above, if any
 * @param sheetVersion the version of its sheet; 0 while nobody has touched it
 * @param factsVersion the version of its facts; 0 while there are none
 * @param closesAt when its self-assessment closes; null without a deadline
 * @param appraisalVersion the version of the locked appraisal; null until then
 */
public record UnitVersions(
    String unit,
    @Nullable String parent,
    long sheetVersion,
    long factsVersion,
    @Nullable Instant closesAt,
    @Nullable Long appraisalVersion) {}
