package vn.parindex.replay.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventorTest {

  private static final AskedSet SET =
      AskedSet.read(
          Yamls.tree(
              """
                      code: so-2022
                      adjustments: {bonusCap: 5, penaltyCap: 10}
                      fields:
                        - code: "1"
                          criteria:
                            - code: "1.1"
                              subCriteria:
                                - code: "1.1.1"
                                  maxPoints: 1
                                  inputs:
                                    done: {type: count}
                                    planned: {type: count, min: 1, max: 50}
                                  rule:
                                    form: step
                                    of: {ratio: done, to: planned, whenZero: full, above100: refuse}
                                    bands:
                                      - {from: 100%, points: full}
                                      - {from: 80%, below: 100%, points: 50%}
                                      - {below: 80%, points: 0}
                                  evidence: Báo cáo
                                - code: "1.1.2"
                                  maxPoints: 2
                                  inputs:
                                    issuedOn: {type: date, required: false}
                                    kind: {type: choice, options: {good: Tốt, bad: Kém}}
                                    reasons: {type: count}
                                  rule:
                                    form: case
                                    choice: kind
                                    cases:
                                      good: {form: date, actual: issuedOn, due: 2022-01-31, late: 50%}
                                      bad: {form: deduct, events: [{of: reasons, each: 0.5}]}
                                  notApplicable: leaves
                      """));

  private static final UnitFacts NO_FACTS = new UnitFacts(Map.of());

  private static Asked asked(String code) {
    return SET.items().stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow();
  }

  private static BigDecimal number(Declaration declaration, String key) {
    return Objects.requireNonNull((BigDecimal) declaration.values().get(key));
  }

  private static List<Declaration> declarationsFor(String code) {
    var asked = asked(code);
    return IntStream.range(0, 400)
        .mapToObj(unit -> new Inventor(1, "U" + unit, NO_FACTS, 90).declare(asked).orElseThrow())
        .toList();
  }

  @Test
  void the_same_seed_unit_and_code_always_give_the_same_data() {
    var asked = SET.items().getFirst();
    var first = new Inventor(7, "STP", NO_FACTS, 90).declare(asked).orElseThrow();
    assertThat(new Inventor(7, "STP", NO_FACTS, 90).declare(asked).orElseThrow()).isEqualTo(first);
  }

  @Test
  void another_seed_gives_other_data() {
    var asked = SET.items().getFirst();
    var ofSeed1 = IntStream.range(0, 50).mapToObj(u -> new Inventor(1, "U" + u, NO_FACTS, 90));
    var ofSeed2 = IntStream.range(0, 50).mapToObj(u -> new Inventor(2, "U" + u, NO_FACTS, 90));
    assertThat(ofSeed1.map(i -> i.declare(asked)).toList())
        .isNotEqualTo(ofSeed2.map(i -> i.declare(asked)).toList());
  }

  @Test
  void a_part_is_never_more_than_its_whole_and_both_keep_their_bounds() {
    assertThat(declarationsFor("1.1.1"))
        .allSatisfy(
            declaration -> {
              var done = number(declaration, "done");
              var planned = number(declaration, "planned");
              assertThat(done).isBetween(BigDecimal.ZERO, planned);
              assertThat(planned).isBetween(BigDecimal.ONE, new BigDecimal(50));
            });
  }

  @Test
  void every_band_of_a_rule_is_met_by_some_unit() {
    assertThat(declarationsFor("1.1.1"))
        .extracting(
            declaration -> {
              var done = number(declaration, "done");
              var planned = number(declaration, "planned");
              return done.compareTo(planned) == 0
                  ? 2
                  : done.multiply(new BigDecimal(5)).compareTo(planned.multiply(new BigDecimal(4)))
                          >= 0
                      ? 1
                      : 0;
            })
        .contains(0, 1, 2);
  }

  @Test
  void days_are_in_time_or_late_and_required_inputs_are_all_there() {
    var declared =
        declarationsFor("1.1.2").stream().filter(declaration -> !declaration.notApplicable());
    assertThat(declared)
        .allSatisfy(d -> assertThat(d.values()).containsKeys("kind", "reasons"))
        .extracting(d -> d.values().get("issuedOn"))
        .anySatisfy(day -> assertThat(LocalDate.parse(String.valueOf(day))).isBefore("2022-02-01"));
  }

  @Test
  void some_units_say_that_it_does_not_apply_and_some_explain_missing_evidence() {
    assertThat(declarationsFor("1.1.2")).anyMatch(Declaration::notApplicable);
    assertThat(declarationsFor("1.1.1"))
        .anyMatch(d -> d.explanation() != null && d.documents() == 0)
        .noneMatch(Declaration::notApplicable);
  }

  @Test
  void what_a_council_finds_is_its_own_data_for_the_same_inputs_and_always_the_same() {
    var asked = asked("1.1.1");
    var inventors =
        IntStream.range(0, 100).mapToObj(u -> new Inventor(1, "U" + u, NO_FACTS, 90)).toList();
    assertThat(inventors)
        .allSatisfy(
            inventor -> {
              assertThat(inventor.find(asked)).isEqualTo(inventor.find(asked));
              assertThat(inventor.find(asked).values()).containsOnlyKeys("done", "planned");
            })
        .anyMatch(i -> !i.find(asked).values().equals(i.declare(asked).orElseThrow().values()));
  }
}
