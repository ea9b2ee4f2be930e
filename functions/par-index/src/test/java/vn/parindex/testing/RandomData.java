package vn.parindex.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ManualPoints;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.facts.SurveyResult;
import vn.parindex.notation.Node;
import vn.parindex.rules.Uses;

/** Any declared data and any facts for a set, gaps and nonsense included. */
public final class RandomData {

  private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

  private RandomData() {}

  /** Every form once, with every way of combining them that is allowed. */
  public static CriteriaSet everyForm() {
    return Sets.read(EveryForm.YAML);
  }

  /** The same, not read yet. */
  public static Node everyFormTree() {
    return Yaml.read(EveryForm.YAML);
  }

  public static SubCriterion proportional() {
    return ratio("7.35", "form: proportional, of: %s");
  }

  public static SubCriterion step() {
    return ratio(
        "2",
        "form: step, of: %s, bands: [{above: 90%%, points: full}, {from: 33%%, to: 90%%, points: 1}, {below: 33%%, points: 0}]");
  }

  public static SubCriterion piecewise() {
    return ratio(
        "2",
        "form: piecewise, of: %s, bands: [{from: 95%%, points: full}, {from: 50%%, below: 95%%, points: proportional}, {below: 50%%, points: 0}]");
  }

  private static SubCriterion ratio(String max, String rule) {
    return Sets.item(
        max,
        "inputs: {a: {type: count, label: x}, b: {type: count, label: x}}\nrule: {"
            + rule.formatted("{ratio: b, to: a, whenZero: full, above100: refuse}")
            + "}\n");
  }

  public static CriteriaSet cohort() {
    return Sets.read(
        Sets.withOne(
            "10",
            """
            inputs: {n: {type: count, label: x}}
            rule: {form: cohort, of: n, best: highest, whenBestIsZero: zero}
            """));
  }

  public static Arbitrary<Map<String, DeclaredData>> declared(CriteriaSet set) {
    List<Arbitrary<Optional<DeclaredData>>> each =
        set.items().stream().map(item -> data(item).optional(0.9)).toList();
    return Combinators.combine(each)
        .as(
            chosen -> {
              Map<String, DeclaredData> declared = new HashMap<>();
              for (int at = 0; at < chosen.size(); at++) {
                String code = set.items().get(at).code();
                chosen.get(at).ifPresent(data -> declared.put(code, data));
              }
              return declared;
            });
  }

  private static Arbitrary<DeclaredData> data(SubCriterion item) {
    List<Arbitrary<Optional<DeclaredValue>>> each =
        item.inputs().stream().map(input -> value(input).optional(0.9)).toList();
    Arbitrary<Boolean> notApplicable =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
    return Combinators.combine(Combinators.combine(each).as(values -> values), notApplicable)
        .as(
            (values, not) -> {
              Map<String, DeclaredValue> filled = new HashMap<>();
              for (int at = 0; at < values.size(); at++) {
                String key = item.inputs().get(at).key();
                values.get(at).ifPresent(value -> filled.put(key, value));
              }
              return new DeclaredData(filled, not);
            });
  }

  private static Arbitrary<DeclaredValue> value(Input input) {
    return switch (input.type()) {
      case COUNT, AMOUNT, PERCENT ->
          Arbitraries.bigDecimals()
              .between(BigDecimal.valueOf(-5), BigDecimal.valueOf(200))
              .ofScale(2)
              .map(DeclaredValue.Amount::new);
      case YES_NO -> Arbitraries.of(true, false).map(DeclaredValue.YesNo::new);
      case CHOICE ->
          Arbitraries.of(
                  Stream.concat(input.options().stream().map(Input.Option::key), Stream.of("other"))
                      .toList())
              .map(DeclaredValue.Choice::new);
      case DATE ->
          Arbitraries.integers()
              .between(-40, 400)
              .map(days -> new DeclaredValue.Day(LocalDate.of(2022, 1, 1).plusDays(days)));
    };
  }

  public static Arbitrary<ReferenceFacts> facts(CriteriaSet set) {
    List<String> keys =
        set.items().stream().flatMap(item -> Uses.of(item.rule()).facts().stream()).toList();
    Arbitrary<Map<String, Fact>> facts =
        Combinators.combine(keys.stream().map(key -> fact().optional(0.9)).toList())
            .as(
                chosen -> {
                  Map<String, Fact> known = new HashMap<>();
                  for (int at = 0; at < keys.size(); at++) {
                    String key = keys.get(at);
                    chosen.get(at).ifPresent(fact -> known.put(key, fact));
                  }
                  return known;
                });
    Arbitrary<Map<String, SurveyResult>> surveys =
        forItems(
            set,
            Combinators.combine(percents(), Arbitraries.integers().between(0, 9))
                .as(SurveyResult::new));
    Arbitrary<Map<String, ManualPoints>> manual =
        forItems(
            set,
            Combinators.combine(
                    Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-2), BigDecimal.valueOf(12)),
                    Arbitraries.of("chairman", "clerk"))
                .as((points, role) -> new ManualPoints(points, role, "x")));
    return Combinators.combine(facts, surveys, manual).as(ReferenceFacts::new);
  }

  private static Arbitrary<BigDecimal> percents() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(2);
  }

  private static Arbitrary<Fact> fact() {
    Arbitrary<Fact> measure =
        Arbitraries.bigDecimals()
            .between(BigDecimal.valueOf(-50), BigDecimal.valueOf(200))
            .ofScale(2)
            .map(value -> new Fact.Measure(value, "x", AS_OF));
    Arbitrary<Fact> day =
        Arbitraries.integers()
            .between(-40, 400)
            .map(days -> new Fact.Day(LocalDate.of(2022, 1, 1).plusDays(days), "x", AS_OF));
    return Arbitraries.oneOf(measure, day);
  }

  private static <T> Arbitrary<Map<String, T>> forItems(CriteriaSet set, Arbitrary<T> one) {
    return one.map(
        value -> {
          Map<String, T> all = new HashMap<>();
          set.items().forEach(item -> all.put(item.code(), value));
          return all;
        });
  }
}
