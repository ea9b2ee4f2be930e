package vn.parindex.replay.result;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything that the points of one unit for one sub-criterion, bonus or penalty derive from. Made
 * so that plain sums over a unit's lines give its total and its maximum.
 *
 * @param unitCode the unit
 * @param level its level
 * @param parentCode the unit above it, if any
 * @param subCriterionCode the sub-criterion, bonus or penalty
 * @param kind {@code subCriterion}, {@code bonus} or {@code penalty}
 * @param ruleKind the form of the rule
 * @param assessedBy who provides the data
 * @param maxPoints what it adds to the unit's maximum: 0 when it leaves the denominator, and for a
 *     bonus or penalty
 * @param fullPoints its maximum in the criteria set; of a bonus or penalty its own cap
 * @param declared the declared values by input key
 * @param notApplicable whether the unit says that it does not apply
 * @param facts the unit's reference facts that the rule refers to
 * @param rule the rule as written in the criteria set
 * @param outcome {@code SCORED}, {@code LEAVES_DENOMINATOR}, {@code WAITING} or {@code UNSCORED}
 * @param points what it adds to the unit's total: negative for a penalty, 0 when there are none
 */
@JsonPropertyOrder({"unitCode", "subCriterionCode", "ruleKind", "maxPoints", "declared", "points"})
public record DeclaredLine(
    String unitCode,
    String level,
    @Nullable String parentCode,
    String subCriterionCode,
    String kind,
    String ruleKind,
    String assessedBy,
    BigDecimal maxPoints,
    BigDecimal fullPoints,
    JsonNode declared,
    boolean notApplicable,
    JsonNode facts,
    JsonNode rule,
    String outcome,
    BigDecimal points) {

  /** The code of its field: what is before the first dot. */
  public String field() {
    int dot = subCriterionCode.indexOf('.');
    return dot < 0 ? subCriterionCode : subCriterionCode.substring(0, dot);
  }
}
