package vn.parindex.replay.result;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A unit in the ranking of its level.
 *
 * @param rank 1 for the best; among the communes of its district for a commune
 * @param unitCode the unit's code
 * @param unitName its name
 * @param parentCode the unit above it; empty when there is none
 * @param selfPoints points from what the unit assesses itself, before bonus and penalty
 * @param surveyPoints points from the ballots of the survey
 * @param appraisedPoints the own points after the second appraisal; null until they are locked
 * @param totalPoints points after bonus and penalty
 * @param maxPoints the maximum after what leaves the denominator
 * @param indexPercent totalPoints / maxPoints x 100, two decimals, half up
 * @param classification the class in Vietnamese
 */
public record RankingRow(
    int rank,
    String unitCode,
    String unitName,
    String parentCode,
    BigDecimal selfPoints,
    BigDecimal surveyPoints,
    @Nullable BigDecimal appraisedPoints,
    BigDecimal totalPoints,
    BigDecimal maxPoints,
    BigDecimal indexPercent,
    String classification) {

  /** Groups that are ranked together stay together, the best first. */
  public static final Comparator<RankingRow> BY_GROUP_AND_RANK =
      Comparator.comparing(RankingRow::parentCode)
          .thenComparingInt(RankingRow::rank)
          .thenComparing(RankingRow::unitCode);

  /** Reads one unit of {@code GET /rounds/{round}/rankings/{level}}. */
  public static RankingRow read(JsonNode unit) {
    return new RankingRow(
        unit.get("rank").asInt(),
        unit.get("unit").asString(),
        unit.get("unitName").asString(),
        unit.path("parent").asString(""),
        decimal(unit, "selfPoints"),
        decimal(unit, "surveyPoints"),
        unit.path("appraisedPoints").isNumber() ? decimal(unit, "appraisedPoints") : null,
        decimal(unit, "totalPoints"),
        decimal(unit, "maxPoints"),
        decimal(unit, "indexPercent"),
        unit.get("classification").get("vi").asString());
  }

  /** The row of a unit that is ranked by this one's points, which are not its own any more. */
  public RankingRow locked(BigDecimal ownPoints) {
    return new RankingRow(
        rank,
        unitCode,
        unitName,
        parentCode,
        ownPoints,
        surveyPoints,
        selfPoints,
        totalPoints,
        maxPoints,
        indexPercent,
        classification);
  }

  private static BigDecimal decimal(JsonNode unit, String member) {
    return unit.get(member).decimalValue().setScale(2); // more than two decimals would be a fault
  }
}
