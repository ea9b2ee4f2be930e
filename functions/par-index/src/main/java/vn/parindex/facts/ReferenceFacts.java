package vn.parindex.facts;

import java.util.Map;

/**
 * All that is known about one unit besides its declared data.
 *
 * @param facts targets, baselines, imported figures and days, by fact key
 * @param surveys survey results, by sub-criterion code
 * @param manual points entered by a role, by sub-criterion (or bonus, penalty) code
 */
public record ReferenceFacts(
    Map<String, Fact> facts, Map<String, SurveyResult> surveys, Map<String, ManualPoints> manual) {

  /** Nothing known yet. */
  public static final ReferenceFacts NONE = new ReferenceFacts(Map.of(), Map.of(), Map.of());

  public ReferenceFacts {
    facts = Map.copyOf(facts);
    surveys = Map.copyOf(surveys);
    manual = Map.copyOf(manual);
  }

  /** Only facts by key: no survey, no points entered by a role. */
  public static ReferenceFacts of(Map<String, Fact> facts) {
    return new ReferenceFacts(facts, Map.of(), Map.of());
  }
}
