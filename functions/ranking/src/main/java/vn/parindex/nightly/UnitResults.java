package vn.parindex.nightly;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.ranking.UnitResult.FieldPoints;
import vn.parindex.platform.ranking.UnitResult.ItemPoints;
import vn.parindex.platform.ranking.UnitResult.Neighbour;
import vn.parindex.platform.ranking.UnitResult.Neighbours;
import vn.parindex.platform.sheet.Outcomes;
import vn.parindex.ranking.Decision;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.TieBreak;
import vn.parindex.ranking.WhyThisRank;
import vn.parindex.scoring.Outcome;
import vn.parindex.scoring.SheetScore;
import vn.parindex.scoring.SubCriterionScore;

/** Makes what is kept about a unit's rank. */
final class UnitResults {

  private UnitResults() {}

  static UnitResult of(SheetScore score, Map<RankingScope, WhyThisRank> why) {
    var neighbours = new EnumMap<RankingScope, Neighbours>(RankingScope.class);
    why.forEach((scope, w) -> neighbours.put(scope, neighbours(w)));
    return new UnitResult(
        score.bonus(),
        score.penalty(),
        score.fields().stream()
            .map(f -> new FieldPoints(f.code(), f.points(), f.maxPoints()))
            .toList(),
        Stream.concat(score.subCriteria().stream(), score.adjustments().stream())
            .map(UnitResults::item)
            .toList(),
        neighbours);
  }

  private static ItemPoints item(SubCriterionScore score) {
    return new ItemPoints(
        score.code(),
        Outcomes.name(score.outcome()),
        score.outcome() instanceof Outcome.Scored(var points) ? points : null,
        score.explanation());
  }

  private static Neighbours neighbours(WhyThisRank why) {
    return new Neighbours(why.place().sharedBy(), neighbour(why.better()), neighbour(why.worse()));
  }

  private static @Nullable Neighbour neighbour(vn.parindex.ranking.@Nullable Neighbour of) {
    return of == null
        ? null
        : new Neighbour(
            of.place().unit(),
            of.place().rank(),
            decidedBy(of.decision()),
            of.indexGap(),
            of.fieldGaps());
  }

  private static String decidedBy(Decision decision) {
    return switch (decision) {
      case Decision.ByIndex() -> "INDEX";
      case Decision.ByTieBreak(TieBreak(var by, var field)) ->
          field == null ? by.name() : by.name() + ":" + field;
    };
  }
}
