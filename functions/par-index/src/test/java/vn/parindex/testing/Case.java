package vn.parindex.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredDataParser;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ManualPoints;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.facts.SurveyResult;
import vn.parindex.rules.Finding;
import vn.parindex.scoring.Outcome;
import vn.parindex.scoring.Scoring;
import vn.parindex.scoring.SubCriterionScore;

/**
 * One sub-criterion with what a unit declares for it. Immutable: each step is a new case.
 *
 * @param item the sub-criterion
 * @param raw declared values as they would be sent
 * @param facts what else is known
 */
public record Case(SubCriterion item, Map<String, Object> raw, ReferenceFacts facts) {

  public static Case of(String maxPoints, String members) {
    return new Case(Sets.item(maxPoints, members), Map.of(), ReferenceFacts.NONE);
  }

  /** Declares key, value, key, value... */
  public Case declaring(Object... keysAndValues) {
    Map<String, Object> values = new LinkedHashMap<>(raw);
    for (int at = 0; at < keysAndValues.length; at += 2) {
      Object value = keysAndValues[at + 1];
      values.put(keysAndValues[at].toString(), value instanceof Boolean ? value : value.toString());
    }
    return new Case(item, values, facts);
  }

  public Case knowing(String key, String number) {
    return knowing(
        key, new Fact.Measure(new BigDecimal(number), "báo cáo", LocalDate.of(2022, 12, 31)));
  }

  public Case knowingDay(String key, String day) {
    return knowing(key, new Fact.Day(LocalDate.parse(day), "kế hoạch", LocalDate.of(2022, 1, 1)));
  }

  private Case knowing(String key, Fact fact) {
    Map<String, Fact> known = new HashMap<>(facts.facts());
    known.put(key, fact);
    return new Case(item, raw, new ReferenceFacts(known, facts.surveys(), facts.manual()));
  }

  public Case surveyed(String percent, int ballots) {
    SurveyResult result = new SurveyResult(new BigDecimal(percent), ballots);
    return new Case(
        item, raw, new ReferenceFacts(facts.facts(), Map.of(item.code(), result), facts.manual()));
  }

  public Case entered(String points, String role, String reason) {
    ManualPoints entered = new ManualPoints(new BigDecimal(points), role, reason);
    return new Case(
        item,
        raw,
        new ReferenceFacts(facts.facts(), facts.surveys(), Map.of(item.code(), entered)));
  }

  public DeclaredData data() {
    return switch (DeclaredDataParser.parse(item.inputs(), raw, false)) {
      case DeclaredDataParser.Parsed.Data(DeclaredData data) -> data;
      case DeclaredDataParser.Parsed.Refused(var faults) ->
          throw new AssertionError("Refused: " + faults);
    };
  }

  public SubCriterionScore score() {
    return Scoring.score(item, data(), facts);
  }

  public Outcome outcome() {
    return score().outcome();
  }

  /** The points, which must have been scored. */
  public BigDecimal points() {
    return switch (outcome()) {
      case Outcome.Scored(BigDecimal points) -> points;
      case Outcome other -> throw new AssertionError("Not scored: " + other);
    };
  }

  public String vi() {
    return score().explanation().vi();
  }

  public String en() {
    return score().explanation().en();
  }

  public List<Finding.Code> findings() {
    return score().findings().stream().map(Finding::code).collect(Collectors.toList());
  }
}
