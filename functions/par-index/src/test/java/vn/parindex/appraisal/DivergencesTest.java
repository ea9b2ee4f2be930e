package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivergencesTest {

  private final Divergences divergences = new Divergences(SampleCouncil.thresholds());

  @Test
  void anItemWhosePointsWereTakenAwayIsNamed() {
    var found =
        divergences.ofItems(
            "STC", SampleCouncil.SET, points("4.00", "4.00"), points("2.00", "1.99"));

    assertThat(found)
        .containsExactly(
            new Divergence(Divergence.Kind.SELF, "STC", "2.1.1", new BigDecimal("2.01")));
  }

  @Test
  void unitsFarFromTheMedianOfTheirPeersAreNamed() {
    var found =
        divergences.ofPeers(
            Map.of("A", new BigDecimal("79.99"), "B", number("90"), "C", number("100")));

    assertThat(found)
        .containsExactly(
            new Divergence(Divergence.Kind.PEERS, "A", null, new BigDecimal("-10.01")));
    assertThat(divergences.ofPeers(Map.of())).isEmpty();
    assertThat(divergences.ofPeers(Map.of("A", number("70"), "B", number("90")))).isEmpty();
  }

  @Test
  void unitsFarFromLastYearAreNamedAndNewUnitsAreNot() {
    var found =
        divergences.ofLastYear(
            Map.of("A", number("90"), "B", number("90"), "C", number("90")),
            Map.of("A", number("85"), "B", new BigDecimal("84.99")));

    assertThat(found)
        .containsExactly(
            new Divergence(Divergence.Kind.LAST_YEAR, "B", null, new BigDecimal("5.01")));
  }

  private static Map<String, BigDecimal> points(String plan, String documents) {
    return Map.of("1.1.1", number(plan), "2.1.1", number(documents));
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }
}
