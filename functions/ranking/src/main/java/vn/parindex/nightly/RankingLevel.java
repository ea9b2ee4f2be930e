package vn.parindex.nightly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.platform.ranking.LevelResult;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.ranking.UnrankedUnit;
import vn.parindex.platform.sheet.ScoredSheet;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.LevelRanking;
import vn.parindex.ranking.Place;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.Standing;
import vn.parindex.ranking.Unranked.Reason;
import vn.parindex.ranking.WhyThisRank;
import vn.parindex.round.Unit;
import vn.parindex.scoring.CohortPass;
import vn.parindex.scoring.PointsBySource;
import vn.parindex.scoring.SheetScore;
import vn.parindex.sheet.SheetState;

/**
 * Ranks a level: completes what waits for its cohort, which are all submitted units of the level,
 * then ranks them. Pure: the same input gives the same result.
 */
final class RankingLevel {

  private final LevelInput input;
  private final Map<String, Integer> ranksBefore;
  private final Map<String, SheetScore> scores;
  private final Map<String, SheetScore> selfScores;
  private final Set<String> appraised = new HashSet<>();
  private final List<UnrankedUnit> unranked = new ArrayList<>();
  private final List<RankedUnit> ranked = new ArrayList<>();
  private final Map<String, UnitResult> results = new HashMap<>();

  private RankingLevel(LevelInput input, Map<String, Integer> ranksBefore) {
    this.input = input;
    this.ranksBefore = ranksBefore;
    this.scores = completed(UnitInput::ranked);
    input.units().stream()
        .filter(unit -> unit.appraised() != null)
        .forEach(unit -> appraised.add(unit.unit().code()));
    this.selfScores = appraised.isEmpty() ? scores : completed(UnitInput::scored);
  }

  private Map<String, SheetScore> completed(Function<UnitInput, @Nullable ScoredSheet> copy) {
    var submitted = new LinkedHashMap<String, SheetScore>();
    for (var unit : input.units()) {
      var scored = copy.apply(unit);
      if (scored != null) {
        submitted.put(unit.unit().code(), scored.score());
      }
    }
    return CohortPass.complete(input.set(), submitted);
  }

  /**
   * The ranking of a level.
   *
   * @param ranksBefore ranks of the night before in the main ranking, by unit
   */
  static LevelResult rank(LevelInput input, Map<String, Integer> ranksBefore) {
    return new RankingLevel(input, ranksBefore).rank();
  }

  private LevelResult rank() {
    var standings = new LinkedHashMap<Unit, Standing>();
    for (var one : input.units()) {
      var unit = one.unit();
      var score = scores.get(unit.code());
      var standing =
          score == null
              ? null
              : Standing.of(unit.code(), unit.parent(), input.set(), score).orElse(null);
      if (standing == null) {
        unranked.add(unranked(unit, reason(one.state())));
      } else {
        standings.put(unit, standing);
      }
    }
    var level =
        LevelRanking.of(
            input.level().rankings(), input.round().rankingPolicy(), standings.values());
    standings.forEach((unit, standing) -> add(unit, standing, level));
    return new LevelResult(ranked, unranked, results);
  }

  private void add(Unit unit, Standing standing, LevelRanking level) {
    var score = scores.get(unit.code());
    if (score == null) {
      throw new IllegalStateException("A standing without a score: " + unit.code());
    }
    var why = new EnumMap<RankingScope, WhyThisRank>(RankingScope.class);
    for (var scope : level.scopes()) {
      level
          .ranking(scope, standing)
          .flatMap(ranking -> ranking.why(unit.code()))
          .ifPresent(w -> why.put(scope, w));
    }
    ranked.add(row(unit, standing, score, why, level.mainScope()));
    results.put(unit.code(), UnitResults.of(score, why));
  }

  private RankedUnit row(
      Unit unit,
      Standing standing,
      SheetScore score,
      Map<RankingScope, WhyThisRank> why,
      RankingScope main) {
    var ranks = new EnumMap<RankingScope, Integer>(RankingScope.class);
    why.forEach((scope, w) -> ranks.put(scope, w.place().rank()));
    @Nullable WhyThisRank whyMain = why.get(main);
    if (whyMain == null) {
      throw new IllegalStateException("No rank in the main ranking: " + unit.code());
    }
    return new RankedUnit(
        whyMain.place().rank(),
        unit.code(),
        unit.name(),
        unit.parent(),
        points(selfScores.getOrDefault(unit.code(), score), AssessedBy.SELF),
        points(score, AssessedBy.SURVEY),
        appraised.contains(unit.code()) ? points(score, AssessedBy.SELF) : null,
        score.totalPoints(),
        score.maxPoints(),
        standing.indexPercent(),
        input
            .round()
            .classTable()
            .classify(standing.indexPercent())
            .map(ClassBand::label)
            .orElse(null),
        change(whyMain.place()),
        ranks);
  }

  private @Nullable Integer change(Place place) {
    var before = ranksBefore.get(place.unit());
    return before == null ? null : place.climbedSince(before);
  }

  private BigDecimal points(SheetScore score, AssessedBy source) {
    return PointsBySource.of(input.set(), score, source);
  }

  private static Reason reason(SheetState state) {
    return switch (state) {
      case DRAFT -> Reason.NOT_SUBMITTED;
      case AWAITING_APPROVAL -> Reason.AWAITING_APPROVAL;
      case SUBMITTED, UNDER_APPRAISAL -> Reason.NOTHING_TO_SCORE;
    };
  }

  private static UnrankedUnit unranked(Unit unit, Reason reason) {
    return new UnrankedUnit(
        unit.code(), unit.name(), unit.parent(), reason, UnrankedUnit.message(reason));
  }
}
