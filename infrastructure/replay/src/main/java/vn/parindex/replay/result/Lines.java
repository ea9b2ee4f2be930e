package vn.parindex.replay.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.data.AskedSet;
import vn.parindex.replay.data.UnitFacts;
import vn.parindex.replay.http.Json;

/**
 * Makes the declared lines of one unit from what the API shows: declared data from the sheet,
 * points from the ranking, because what is measured against the best of the group only has points
 * there.
 */
public final class Lines {

  private final AskedSet set;
  private final UnitFacts facts;
  private final Map<String, JsonNode> declared = new HashMap<>();
  private final Map<String, JsonNode> scored = new HashMap<>();
  private BigDecimal bonusLeft;
  private BigDecimal penaltyLeft;

  /**
   * The lines of a unit.
   *
   * @param sheet {@code GET .../sheet}
   * @param ranking {@code GET .../rankings/{level}/units/{unit}}
   * @param facts its reference facts
   */
  public Lines(AskedSet set, JsonNode sheet, JsonNode ranking, UnitFacts facts) {
    this.set = set;
    this.facts = facts;
    sheet.get("items").forEach(item -> declared.put(item.get("code").asString(), item));
    ranking.get("items").forEach(item -> scored.put(item.get("code").asString(), item));
    bonusLeft = set.bonusCap();
    penaltyLeft = set.penaltyCap();
  }

  /** The same with the council's data in place of the unit's, by code. */
  public Lines adjusted(Map<String, JsonNode> values) {
    values.forEach((code, data) -> declared.put(code, Json.object().set("values", data)));
    return this;
  }

  /** One line for each item of the set. */
  public List<DeclaredLine> of(String unit, String level, String parent) {
    var lines = new ArrayList<DeclaredLine>();
    for (var asked : set.items()) {
      lines.add(line(asked, unit, level, parent));
    }
    return lines;
  }

  private DeclaredLine line(Asked asked, String unit, String level, String parent) {
    var data = declared.getOrDefault(asked.code(), Json.object());
    var score = scored.getOrDefault(asked.code(), Json.object());
    var outcome = score.path("outcome").asString("UNSCORED");
    var points = score.path("points").decimalValue(BigDecimal.ZERO);
    return new DeclaredLine(
        unit,
        level,
        parent,
        asked.code(),
        kind(asked),
        asked.ruleKind(),
        asked.assessedBy(),
        asked.kind() == Asked.Kind.SUB_CRITERION && counts(asked, outcome)
            ? asked.maxPoints()
            : BigDecimal.ZERO,
        asked.maxPoints(),
        data.has("values") ? data.get("values") : Json.object(),
        data.path("notApplicable").asBoolean(false),
        factsOf(asked),
        asked.rule(),
        outcome,
        counted(asked, points));
  }

  private static String kind(Asked asked) {
    return switch (asked.kind()) {
      case SUB_CRITERION -> "subCriterion";
      case BONUS -> "bonus";
      case PENALTY -> "penalty";
    };
  }

  /** Whether its maximum stays in the denominator. */
  private boolean counts(Asked asked, String outcome) {
    return switch (outcome) {
      case "LEAVES_DENOMINATOR" -> false;
      case "WAITING" -> !set.waiting().getOrDefault(waitsFor(asked), "leaves").equals("leaves");
      default -> true;
    };
  }

  private static String waitsFor(Asked asked) {
    return switch (asked.ruleKind()) {
      case "survey", "external", "manual", "cohort" -> asked.ruleKind();
      default -> "reference";
    };
  }

  /** What it adds to the total: bonuses and penalties only as far as their cap goes. */
  private BigDecimal counted(Asked asked, BigDecimal points) {
    return switch (asked.kind()) {
      case BONUS -> {
        var counted = points.min(bonusLeft);
        bonusLeft = bonusLeft.subtract(counted);
        yield counted;
      }
      case PENALTY -> {
        var counted = points.min(penaltyLeft);
        penaltyLeft = penaltyLeft.subtract(counted);
        yield counted.negate();
      }
      case SUB_CRITERION -> points;
    };
  }

  private JsonNode factsOf(Asked asked) {
    var used = Json.object();
    for (var fact : asked.rule().findValues("fact")) {
      var key = fact.asString();
      facts.number(key).ifPresent(value -> used.put(key, value));
      facts.day(key).ifPresent(day -> used.put(key, day.toString()));
    }
    return used;
  }
}
