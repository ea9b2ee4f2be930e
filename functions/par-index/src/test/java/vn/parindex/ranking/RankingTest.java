package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.parindex.ranking.Standings.standing;
import static vn.parindex.ranking.Standings.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static final RankingPolicy COMPETITION =
      new RankingPolicy(TieStyle.COMPETITION, List.of());
  private static final RankingPolicy DENSE = new RankingPolicy(TieStyle.DENSE, List.of());

  private static final List<Standing> TWO_TIED_FIRST =
      List.of(standing("c", "90"), standing("b", "92.50"), standing("a", "92.5"));

  @Test
  void afterASharedFirstPlaceCompetitionGoesOnWithTheThird() {
    assertThat(Ranking.of(COMPETITION, TWO_TIED_FIRST).places())
        .extracting(Place::unit, Place::rank, Place::sharedBy)
        .containsExactly(tuple("a", 1, 2), tuple("b", 1, 2), tuple("c", 3, 1));
  }

  @Test
  void afterASharedFirstPlaceDenseGoesOnWithTheSecond() {
    assertThat(Ranking.of(DENSE, TWO_TIED_FIRST).places())
        .extracting(Place::unit, Place::rank)
        .containsExactly(tuple("a", 1), tuple("b", 1), tuple("c", 2));
  }

  @Test
  void tieBreaksDecideInTheirDeclaredOrder() {
    var policy =
        new RankingPolicy(
            TieStyle.COMPETITION,
            List.of(TieBreak.byField("3"), TieBreak.bySurvey(), TieBreak.byPoints()));
    var units =
        List.of(
            standing("points", "90", "81", "20", Map.of("3", "10")),
            standing("survey", "90", "80", "21", Map.of("3", "10")),
            standing("field", "90", "80", "20", Map.of("3", "10.5")),
            standing("none", "90", "80", "20", Map.of("3", "10.0")),
            standing("index", "90.01", "0", "0", Map.of()));
    var ranking = Ranking.of(policy, units);

    assertThat(ranking.places())
        .extracting(Place::unit)
        .containsExactly("index", "field", "survey", "points", "none");
    assertThat(List.of("field", "survey", "points", "none"))
        .extracting(unit -> better(ranking, unit).decision())
        .containsExactly(
            new Decision.ByIndex(),
            new Decision.ByTieBreak(TieBreak.byField("3")),
            new Decision.ByTieBreak(TieBreak.bySurvey()),
            new Decision.ByTieBreak(TieBreak.byPoints()));
  }

  @Test
  void whyTellsTheGapToTheNextBetterUnitByField() {
    var ranking =
        Ranking.of(
            COMPETITION,
            List.of(
                standing("a", "92", "92", "0", Map.of("1", "10", "2", "5")),
                standing("b", "90.5", "90", "0", Map.of("1", "7.5", "2", "6"))));
    var gap = better(ranking, "b");

    assertThat(gap.place().unit()).isEqualTo("a");
    assertThat(gap.indexGap()).isEqualByComparingTo("1.5");
    assertThat(gap.fieldGaps())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("1", new BigDecimal("2.5"), "2", new BigDecimal("-1")));
    assertThat(ranking.why("a").orElseThrow().better()).isNull();
    assertThat(ranking.why("unknown")).isEmpty();
  }

  @Test
  void aUnitMayNotStandTwice() {
    var twice = List.of(standing("a", "90"), standing("a", "80"));
    assertThatThrownBy(() -> Ranking.of(COMPETITION, twice))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void communesAreRankedWithinTheirDistrictAndInTheProvince() {
    var best = within("688", standing("x1", "95"));
    var second = within("689", standing("x2", "94"));
    var third = within("689", standing("x3", "93"));
    var level =
        LevelRanking.of(
            List.of(RankingScope.PARENT, RankingScope.PROVINCE),
            COMPETITION,
            List.of(third, best, second));

    assertThat(level.mainScope()).isEqualTo(RankingScope.PARENT);
    assertThat(List.of(best, second, third))
        .extracting(
            s -> rank(level, RankingScope.PARENT, s), s -> rank(level, RankingScope.PROVINCE, s))
        .containsExactly(tuple(1, 1), tuple(1, 2), tuple(2, 3));
  }

  @Test
  void climbingIsPositiveAndFallingNegative() {
    var place = new Place(standing("a", "90"), 4, 1);
    assertThat(place.climbedSince(6)).isEqualTo(2);
    assertThat(place.climbedSince(1)).isEqualTo(-3);
  }

  @Test
  void onlyATieBreakByFieldNamesAField() {
    assertThatThrownBy(() -> new TieBreak(TieBreak.By.FIELD, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TieBreak(TieBreak.By.SURVEY, "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int rank(LevelRanking level, RankingScope scope, Standing standing) {
    return level.ranking(scope, standing).orElseThrow().place(standing.unit()).orElseThrow().rank();
  }

  private static Neighbour better(Ranking ranking, String unit) {
    return Objects.requireNonNull(ranking.why(unit).orElseThrow().better());
  }
}
