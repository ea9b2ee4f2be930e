package vn.parindex.platform.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a unit declares for one sub-criterion, bonus or penalty: data, never points.
 *
 * @param code the sub-criterion's code
 * @param version grows with every save of this sub-criterion
 * @param values by input key: numbers, true or false, option keys, days
 * @param notApplicable whether the unit says that it does not apply
 * @param explanation why evidence is missing or partial, if the unit says so
 * @param updatedBy the account that saved last
 * @param updatedAt when
 */
public record DeclaredScore(
    String code,
    long version,
    ObjectNode values,
    boolean notApplicable,
    @Nullable String explanation,
    String updatedBy,
    Instant updatedAt) {}
