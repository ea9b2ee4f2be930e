package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A criteria set as the API shows it.
 *
 * @param code its code
 * @param items sub-criteria, then bonuses, then penalties, in the set's order
 * @param bonusCap what bonuses add at most
 * @param penaltyCap what penalties take off at most
 * @param clampTotal whether the total stays within 0 and the maximum
 * @param waiting what points that are not yet there mean, by {@code survey}, {@code external},
 *     {@code manual}, {@code cohort}, {@code reference}; without an entry they leave
 */
public record AskedSet(
    String code,
    List<Asked> items,
    BigDecimal bonusCap,
    BigDecimal penaltyCap,
    boolean clampTotal,
    Map<String, String> waiting) {

  public AskedSet {
    items = List.copyOf(items);
    waiting = Map.copyOf(waiting);
  }

  /** Reads the notation's tree. */
  public static AskedSet read(JsonNode set) {
    var items = new ArrayList<Asked>();
    for (var field : set.get("fields")) {
      for (var criterion : field.get("criteria")) {
        for (var subCriterion : criterion.get("subCriteria")) {
          items.add(Asked.read(Asked.Kind.SUB_CRITERION, subCriterion));
        }
      }
    }
    set.path("bonuses").forEach(node -> items.add(Asked.read(Asked.Kind.BONUS, node)));
    set.path("penalties").forEach(node -> items.add(Asked.read(Asked.Kind.PENALTY, node)));
    var adjustments = set.path("adjustments");
    var waiting = new TreeMap<String, String>();
    set.path("waiting").forEachEntry((key, value) -> waiting.put(key, value.asString()));
    return new AskedSet(
        set.get("code").asString(),
        items,
        new BigDecimal(adjustments.path("bonusCap").asString("0")),
        new BigDecimal(adjustments.path("penaltyCap").asString("0")),
        adjustments.path("clampTotal").asString("true").equals("true"),
        waiting);
  }

  /** The items by code. */
  public Map<String, Asked> byCode() {
    return items.stream().collect(Collectors.toMap(Asked::code, Function.identity()));
  }

  /** What the unit itself declares. */
  public List<Asked> declaredByUnits() {
    return items.stream().filter(Asked::declaredByUnit).toList();
  }
}
