package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Json;

/**
 * What the criteria set asks about one sub-criterion, bonus or penalty.
 *
 * @param kind which of the three
 * @param code its code
 * @param maxPoints its maximum; of a bonus or penalty its own cap
 * @param assessedBy {@code self}, {@code survey}, {@code external} or {@code manual}
 * @param inputs what the unit declares, by key
 * @param rule the scoring rule as written in the set
 * @param mayBeNotApplicable whether the unit may say that it does not apply
 * @param evidenceRequired whether a document, or the reason why there is none, is asked for
 */
public record Asked(
    Kind kind,
    String code,
    BigDecimal maxPoints,
    String assessedBy,
    Map<String, AskedInput> inputs,
    JsonNode rule,
    boolean mayBeNotApplicable,
    boolean evidenceRequired) {

  /** Where it stands in the set. */
  public enum Kind {
    SUB_CRITERION,
    BONUS,
    PENALTY
  }

  private static final Map<String, String> ASSESSED_BY_RULE =
      Map.of("survey", "survey", "external", "external", "manual", "manual");

  static Asked read(Kind kind, JsonNode node) {
    var inputs = new LinkedHashMap<String, AskedInput>();
    node.path("inputs").forEachEntry((key, input) -> inputs.put(key, AskedInput.read(key, input)));
    var rule = node.get("rule");
    var byRule = ASSESSED_BY_RULE.getOrDefault(rule.path("form").asString(""), "self");
    return new Asked(
        kind,
        node.get("code").asString(),
        new BigDecimal(node.get("maxPoints").asString()),
        node.path("assessedBy").asString(byRule),
        inputs,
        rule,
        !node.path("notApplicable").asString("notAllowed").equals("notAllowed"),
        evidenceRequired(node.path("evidence")));
  }

  private static boolean evidenceRequired(JsonNode evidence) {
    return evidence.isString() || evidence.path("required").asString("false").equals("true");
  }

  /** The form of the rule, such as {@code proportional}. */
  public String ruleKind() {
    return rule.get("form").asString();
  }

  /** Whether the unit declares something for it. */
  public boolean declaredByUnit() {
    return !inputs.isEmpty();
  }

  /** The code of its field: what is before the first dot. */
  public String field() {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  /** The rule as text, for messages. */
  @Override
  public String toString() {
    return code + " " + Json.write(rule);
  }
}
