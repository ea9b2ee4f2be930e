package vn.parindex.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.LevelRanking;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.Standing;
import vn.parindex.ranking.TieBreak;
import vn.parindex.ranking.TieStyle;
import vn.parindex.scoring.CohortPass;
import vn.parindex.scoring.Scoring;
import vn.parindex.scoring.SheetScore;
import vn.parindex.text.Text;

/**
 * Many units of one level.
 *
 * @param set that they are scored by
 * @param units with their data
 */
record Country(CriteriaSet set, List<SampleUnit> units) {

  /** What a night computes: every sheet scored, and every unit ranked. */
  record Night(List<SheetScore> scores, LevelRanking ranking, int classified) {}

  private static final int DIFFERENT_UNITS = 4_000;
  private static final RankingPolicy POLICY =
      new RankingPolicy(
          TieStyle.COMPETITION,
          List.of(TieBreak.byField("1"), TieBreak.bySurvey(), TieBreak.byPoints()));
  private static final ClassTable CLASSES =
      new ClassTable(List.of(band("Tốt", 90), band("Khá", 80), band("Trung bình", 50)));

  /** A country of so many units, always the same. */
  static Country of(int size) {
    var set = SampleSet.load();
    var random = new Random(288);
    var units = new ArrayList<SampleUnit>(size);
    for (int number = 0; number < size; number++) {
      units.add(
          number < DIFFERENT_UNITS
              ? SampleUnit.of(number, set, random)
              : units.get(number % DIFFERENT_UNITS).as(number));
    }
    return new Country(set, units);
  }

  /** Scores and ranks all units as the nightly ranking does, without reading and writing. */
  Night evaluate() {
    var first = LinkedHashMap.<String, SheetScore>newLinkedHashMap(units.size());
    for (var unit : units) {
      first.put(unit.code(), Scoring.score(set, unit.declared(), unit.facts()));
    }
    var scores = CohortPass.complete(set, first);
    var standings = new ArrayList<Standing>(units.size());
    int classified = 0;
    for (var unit : units) {
      var score = scores.get(unit.code());
      if (score == null) {
        throw new IllegalStateException("Unit without a score: " + unit.code());
      }
      var standing = Standing.of(unit.code(), unit.parent(), set, score).orElseThrow();
      standings.add(standing);
      classified += CLASSES.classify(standing.indexPercent()).isPresent() ? 1 : 0;
    }
    var scopes = List.of(RankingScope.PARENT, RankingScope.PROVINCE);
    var ranking = LevelRanking.of(scopes, POLICY, standings);
    return new Night(List.copyOf(scores.values()), ranking, classified);
  }

  private static ClassBand band(String label, int bound) {
    return new ClassBand(Text.same(label), BigDecimal.valueOf(bound), true);
  }
}
