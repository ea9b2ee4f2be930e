package vn.parindex.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ManualPoints;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.facts.SurveyResult;

/**
 * A unit with everything declared and known, by chance but always the same for a seed.
 *
 * @param code its code
 * @param parent the unit above
 * @param declared its data by sub-criterion
 * @param facts what else is known
 */
record SampleUnit(
    String code, String parent, Map<String, DeclaredData> declared, ReferenceFacts facts) {

  private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
  private static final int UNITS_A_PARENT = 10;

  static SampleUnit of(int number, CriteriaSet set, Random random) {
    var declared = new HashMap<String, DeclaredData>();
    var surveys = new HashMap<String, SurveyResult>();
    var manual = new HashMap<String, ManualPoints>();
    for (var item : set.subCriteria()) {
      if (item.assessedBy() == AssessedBy.SELF) {
        declared.put(item.code(), declared(item, random));
      } else if (item.assessedBy() == AssessedBy.SURVEY) {
        surveys.put(item.code(), new SurveyResult(hundredths(random, 100), 30));
      } else if (item.assessedBy() == AssessedBy.MANUAL) {
        manual.put(
            item.code(), new ManualPoints(hundredths(random, 1), "homeAffairs", "kết quả năm"));
      }
    }
    Map<String, Fact> facts =
        Map.of(
            "target", measure(BigDecimal.valueOf(50 + random.nextInt(51))),
            "base", measure(BigDecimal.valueOf(50 + random.nextInt(51))),
            "sipas", measure(hundredths(random, 100)));
    return new SampleUnit(
        code(number),
        code(number / UNITS_A_PARENT),
        declared,
        new ReferenceFacts(facts, surveys, manual));
  }

  /** Another unit with the same data: many units need not take much memory. */
  SampleUnit as(int number) {
    return new SampleUnit(code(number), code(number / UNITS_A_PARENT), declared, facts);
  }

  private static String code(int number) {
    return "%05d".formatted(number);
  }

  private static DeclaredData declared(SubCriterion item, Random random) {
    var values = new LinkedHashMap<String, DeclaredValue>();
    int whole = 1 + random.nextInt(200);
    for (var input : item.inputs()) {
      values.put(input.key(), value(input, whole, random));
    }
    return DeclaredData.of(values);
  }

  private static DeclaredValue value(Input input, int whole, Random random) {
    return switch (input.type()) {
      case COUNT, AMOUNT, PERCENT -> new DeclaredValue.Amount(amount(input.key(), whole, random));
      case YES_NO -> new DeclaredValue.YesNo(random.nextInt(5) > 0);
      case CHOICE ->
          new DeclaredValue.Choice(
              input.options().get(random.nextInt(input.options().size())).key());
      case DATE -> new DeclaredValue.Day(NEW_YEAR.plusDays(random.nextInt(60)));
    };
  }

  private static BigDecimal amount(String key, int whole, Random random) {
    return BigDecimal.valueOf(
        switch (key) {
          case "whole" -> whole;
          case "part" -> random.nextInt(whole + 1);
          case "reprimands", "warnings", "dismissals", "regulations" -> random.nextInt(5);
          default -> 1 + random.nextInt(100);
        });
  }

  private static BigDecimal hundredths(Random random, int most) {
    return BigDecimal.valueOf(random.nextInt(most * 100 + 1), 2);
  }

  private static Fact measure(BigDecimal value) {
    return new Fact.Measure(value, "benchmark", NEW_YEAR);
  }
}
