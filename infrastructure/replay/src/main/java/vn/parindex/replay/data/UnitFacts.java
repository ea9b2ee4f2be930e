package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The reference facts of one unit: targets, last year's values, imported figures.
 *
 * @param byKey each fact as the API shows it
 */
public record UnitFacts(Map<String, JsonNode> byKey) {

  public UnitFacts {
    byKey = new TreeMap<>(byKey);
  }

  /** Reads the answer of {@code GET /rounds/{round}/facts?unit=}. */
  public static UnitFacts read(JsonNode answer) {
    var facts = new LinkedHashMap<String, JsonNode>();
    answer.get("facts").forEach(fact -> facts.put(fact.get("key").asString(), fact));
    return new UnitFacts(facts);
  }

  /** A number, if it is recorded. */
  public Optional<BigDecimal> number(String key) {
    return member(key, "value").map(v -> new BigDecimal(v.asString()));
  }

  /** A day, if it is recorded. */
  public Optional<LocalDate> day(String key) {
    return member(key, "day").map(v -> LocalDate.parse(v.asString()));
  }

  private Optional<JsonNode> member(String key, String member) {
    return Optional.ofNullable(byKey.get(key))
        .map(fact -> fact.path(member))
        .filter(value -> !value.isMissingNode() && !value.isNull());
  }
}
