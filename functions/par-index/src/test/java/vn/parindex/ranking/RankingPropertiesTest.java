package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingPropertiesTest {

  @Provide
  Arbitrary<List<Standing>> standings() {
    return Standings.many();
  }

  @Provide
  Arbitrary<RankingPolicy> policies() {
    return Standings.policies();
  }

  @Provide
  Arbitrary<Random> shuffles() {
    return Arbitraries.randoms();
  }

  @Property
  void theOrderInWhichUnitsComeDoesNotMatter(
      @ForAll("standings") List<Standing> standings,
      @ForAll("policies") RankingPolicy policy,
      @ForAll("shuffles") Random random) {
    var shuffled = new ArrayList<>(standings);
    Collections.shuffle(shuffled, random);
    assertThat(Ranking.of(policy, shuffled).places())
        .isEqualTo(Ranking.of(policy, standings).places());
  }

  @Property
  void rankingTheRankedAgainChangesNothing(
      @ForAll("standings") List<Standing> standings, @ForAll("policies") RankingPolicy policy) {
    var once = Ranking.of(policy, standings).places();
    var again = Ranking.of(policy, once.stream().map(Place::standing).toList()).places();
    assertThat(again).isEqualTo(once);
  }

  @Property
  void everyUnitHasOnePlace(
      @ForAll("standings") List<Standing> standings, @ForAll("policies") RankingPolicy policy) {
    assertThat(Ranking.of(policy, standings).places())
        .extracting(Place::standing)
        .containsExactlyInAnyOrderElementsOf(standings);
  }

  @Property
  void aHigherIndexNeverHasAWorseRank(
      @ForAll("standings") List<Standing> standings, @ForAll("policies") RankingPolicy policy) {
    var places = Ranking.of(policy, standings).places();
    for (var one : places) {
      for (var other : places) {
        if (one.standing().indexPercent().compareTo(other.standing().indexPercent()) > 0) {
          assertThat(one.rank()).isLessThan(other.rank());
        }
      }
    }
  }

  @Property
  void aUnitThatImprovesNeverFalls(
      @ForAll("standings") List<Standing> standings,
      @ForAll("policies") RankingPolicy policy,
      @ForAll("shuffles") Random random) {
    if (standings.isEmpty()) {
      return;
    }
    int chosen = random.nextInt(standings.size());
    var before = standings.get(chosen);
    var improved =
        new Standing(
            before.unit(),
            before.parent(),
            before.indexPercent().add(new BigDecimal("0.01")),
            before.points(),
            before.surveyPoints(),
            before.fieldPoints());
    var after = new ArrayList<>(standings);
    after.set(chosen, improved);
    assertThat(rank(policy, after, before.unit()))
        .isLessThanOrEqualTo(rank(policy, standings, before.unit()));
  }

  @Property
  void inACompetitionARankIsOneMoreThanTheUnitsThatAreBetter(
      @ForAll("standings") List<Standing> standings, @ForAll("policies") RankingPolicy policy) {
    var competition = new RankingPolicy(TieStyle.COMPETITION, policy.tieBreaks());
    for (var place : Ranking.of(competition, standings).places()) {
      assertThat(place.rank()).isEqualTo(1 + betterThan(place, standings, policy).size());
    }
  }

  @Property
  void aDenseRankIsOneMoreThanTheDifferentResultsThatAreBetter(
      @ForAll("standings") List<Standing> standings, @ForAll("policies") RankingPolicy policy) {
    var dense = new RankingPolicy(TieStyle.DENSE, policy.tieBreaks());
    for (var place : Ranking.of(dense, standings).places()) {
      var results = new HashSet<List<BigDecimal>>();
      betterThan(place, standings, policy).forEach(s -> results.add(result(s, policy)));
      assertThat(place.rank()).isEqualTo(1 + results.size());
    }
  }

  @Property
  void unitsShareARankExactlyWhenAllThatIsComparedIsEqual(
      @ForAll("standings") List<Standing> standings, @ForAll("policies") RankingPolicy policy) {
    var places = Ranking.of(policy, standings).places();
    for (var one : places) {
      var equal =
          places.stream()
              .filter(p -> result(p.standing(), policy).equals(result(one.standing(), policy)))
              .toList();
      assertThat(equal).allMatch(p -> p.rank() == one.rank());
      assertThat(one.sharedBy()).isEqualTo(equal.size());
    }
  }

  @Property
  void neighboursAreTheNearestUnitsOfAnotherRank(
      @ForAll("standings") List<Standing> standings, @ForAll("policies") RankingPolicy policy) {
    var ranking = Ranking.of(policy, standings);
    for (var place : ranking.places()) {
      var why = ranking.why(place.unit()).orElseThrow();
      var better = ranking.places().stream().filter(p -> p.rank() < place.rank()).toList();
      var worse = ranking.places().stream().filter(p -> p.rank() > place.rank()).toList();
      assertThat(why.better() == null ? null : why.better().place())
          .isEqualTo(better.isEmpty() ? null : better.getLast());
      assertThat(why.worse() == null ? null : why.worse().place())
          .isEqualTo(worse.isEmpty() ? null : worse.getFirst());
    }
  }

  @Property
  void withinAParentUnitsKeepTheOrderThatTheyHaveInTheProvince(
      @ForAll("standings") List<Standing> standings, @ForAll("policies") RankingPolicy policy) {
    var level =
        LevelRanking.of(List.of(RankingScope.PROVINCE, RankingScope.PARENT), policy, standings);
    for (var parent : List.of("a", "b", "c")) {
      var own = standings.stream().filter(s -> parent.equals(s.parent())).toList();
      if (!own.isEmpty()) {
        var group = level.ranking(RankingScope.PARENT, own.getFirst()).orElseThrow();
        var province = level.ranking(RankingScope.PROVINCE, own.getFirst()).orElseThrow();
        assertThat(group.places().stream().map(Place::unit))
            .containsExactlyElementsOf(
                province.places().stream()
                    .filter(p -> parent.equals(p.standing().parent()))
                    .map(Place::unit)
                    .toList());
      }
    }
  }

  private static List<Standing> betterThan(
      Place place, List<Standing> standings, RankingPolicy policy) {
    var own = result(place.standing(), policy);
    return standings.stream().filter(s -> compare(result(s, policy), own) > 0).toList();
  }

  /** All that is compared, in order, normalized so that equal numbers are equal objects. */
  private static List<BigDecimal> result(Standing standing, RankingPolicy policy) {
    var result = new ArrayList<BigDecimal>();
    result.add(standing.indexPercent().stripTrailingZeros());
    policy.tieBreaks().forEach(t -> result.add(t.valueOf(standing).stripTrailingZeros()));
    return result;
  }

  private static int compare(List<BigDecimal> one, List<BigDecimal> other) {
    for (int i = 0; i < one.size(); i++) {
      int comparison = one.get(i).compareTo(other.get(i));
      if (comparison != 0) {
        return comparison;
      }
    }
    return 0;
  }

  private static int rank(RankingPolicy policy, List<Standing> standings, String unit) {
    return Ranking.of(policy, standings).place(unit).orElseThrow().rank();
  }
}
