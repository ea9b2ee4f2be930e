package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.numbers.Exact;
import vn.parindex.rules.WaitsFor;
import vn.parindex.testing.Sets;

/** Example 23: relative to the best unit of the group, in two passes. */
class CohortPassTest {

  private static final String RULE =
      """
      inputs: {bandwidth: {type: count, label: Băng thông}, staff: {type: count, label: Cán bộ}}
      rule:
        form: cohort
        of: {quotient: bandwidth, by: staff, whenZero: unscored}
        best: %s
        whenBestIsZero: zero
      """;

  private final CriteriaSet set = Sets.read(Sets.withOne("40", RULE.formatted("highest")));

  private static SheetScore sheet(CriteriaSet set, int bandwidth, int staff) {
    DeclaredData data =
        DeclaredData.of(
            Map.of(
                "bandwidth", new DeclaredValue.Amount(BigDecimal.valueOf(bandwidth)),
                "staff", new DeclaredValue.Amount(BigDecimal.valueOf(staff))));
    return Scoring.score(set, Map.of("1.1.1", data), ReferenceFacts.NONE);
  }

  private static SheetScore of(Map<String, SheetScore> sheets, String unit) {
    return Objects.requireNonNull(sheets.get(unit));
  }

  @Test
  void theFirstPassMeasuresAndWaits() {
    SheetScore first = sheet(set, 10, 3);
    assertThat(first.of("1.1.1").orElseThrow().outcome())
        .isEqualTo(new Outcome.Waiting(WaitsFor.COHORT, Exact.parse("10/3")));
    assertThat(first.maxPoints()).as("waiting leaves the denominator").isEqualByComparingTo("0");
  }

  @Test
  void theSecondPassComparesWithTheBest() {
    Map<String, SheetScore> group = new LinkedHashMap<>();
    group.put("SNV", sheet(set, 10, 3));
    group.put("STP", sheet(set, 20, 3));
    group.put("STC", sheet(set, 5, 0));
    Map<String, SheetScore> completed = CohortPass.complete(set, group);
    assertThat(completed.keySet()).containsExactly("SNV", "STP", "STC");
    assertThat(of(completed, "SNV").totalPoints()).isEqualByComparingTo("20");
    assertThat(of(completed, "SNV").maxPoints()).isEqualByComparingTo("40");
    assertThat(of(completed, "STP").indexPercent()).contains(new BigDecimal("100.00"));
    assertThat(of(completed, "STC").of("1.1.1").orElseThrow().outcome())
        .as("staff of 0 was unscored in the first pass and stays so")
        .isInstanceOf(Outcome.Unscored.class);
    assertThat(of(completed, "SNV").of("1.1.1").orElseThrow().explanation().vi())
        .isEqualTo("b/a = 3,33, tốt nhất trong nhóm 6,67: 20 điểm");
  }

  @Test
  void theLowestMayBeTheBest() {
    CriteriaSet lowest = Sets.read(Sets.withOne("40", RULE.formatted("lowest")));
    Map<String, SheetScore> completed =
        CohortPass.complete(lowest, Map.of("A", sheet(lowest, 2, 1), "B", sheet(lowest, 8, 1)));
    assertThat(of(completed, "A").totalPoints()).isEqualByComparingTo("40");
    assertThat(of(completed, "B").totalPoints()).isEqualByComparingTo("10");
  }

  @Test
  void aGroupOfZerosHasItsDeclaredOutcome() {
    Map<String, SheetScore> completed =
        CohortPass.complete(set, Map.of("A", sheet(set, 0, 1), "B", sheet(set, 0, 2)));
    assertThat(of(completed, "A").totalPoints()).isEqualByComparingTo("0");
    assertThat(of(completed, "A").maxPoints()).isEqualByComparingTo("40");
  }

  @Test
  void anEmptyGroupIsComplete() {
    assertThat(CohortPass.complete(set, Map.of())).isEmpty();
  }
}
