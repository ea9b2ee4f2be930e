package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.scoring.Scoring;
import vn.parindex.scoring.SheetScore;

class DivergencesTest {

  private final Divergences divergences = new Divergences(SampleCouncil.thresholds());

  @Test
  void anItemWhosePointsWereTakenAwayIsNamed() {
    var found =
        divergences.ofItems("STC", SampleCouncil.SET, sheet(true, true), sheet(true, false));

    assertThat(found)
        .containsExactly(
            new Divergence(Divergence.Kind.SELF, "STC", "2.1.1", new BigDecimal("4.00")));
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

  private static SheetScore sheet(boolean plan, boolean documents) {
    return Scoring.score(
        SampleCouncil.SET,
        Map.of("1.1.1", issued(plan), "2.1.1", issued(documents)),
        ReferenceFacts.NONE);
  }

  private static DeclaredData issued(boolean yes) {
    return DeclaredData.of(Map.of("issued", new DeclaredValue.YesNo(yes)));
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }
}
