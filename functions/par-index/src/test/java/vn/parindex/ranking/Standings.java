package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Standings for tests; few different values, so that ties are common. */
final class Standings {

  private static final Arbitrary<BigDecimal> INDEX =
      Arbitraries.integers().between(180, 200).map(half -> new BigDecimal(half).movePointLeft(1));
  private static final Arbitrary<BigDecimal> POINTS =
      Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf);

  private Standings() {}

  static Standing standing(String unit, String index) {
    return standing(unit, index, "0", "0", Map.of());
  }

  static Standing standing(
      String unit, String index, String points, String survey, Map<String, String> fields) {
    var fieldPoints =
        fields.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
    return new Standing(
        unit,
        null,
        new BigDecimal(index),
        new BigDecimal(points),
        new BigDecimal(survey),
        fieldPoints);
  }

  static Standing within(String parent, Standing standing) {
    return new Standing(
        standing.unit(),
        parent,
        standing.indexPercent(),
        standing.points(),
        standing.surveyPoints(),
        standing.fieldPoints());
  }

  /** Units of different codes, many of them tied, some of them in everything. */
  static Arbitrary<List<Standing>> many() {
    var unit = Arbitraries.integers().between(0, 999).map("u%03d"::formatted);
    var parent = Arbitraries.of("a", "b", "c");
    return Combinators.combine(unit, parent, INDEX, POINTS, POINTS, POINTS)
        .as(
            (code, above, index, points, survey, field) ->
                new Standing(code, above, index, points, survey, Map.of("1", field)))
        .list()
        .uniqueElements(Standing::unit)
        .ofMaxSize(40);
  }

  static Arbitrary<RankingPolicy> policies() {
    var tieBreaks =
        Arbitraries.of(TieBreak.byField("1"), TieBreak.bySurvey(), TieBreak.byPoints())
            .list()
            .uniqueElements();
    return Combinators.combine(Arbitraries.of(TieStyle.class), tieBreaks.ofMaxSize(3))
        .as(RankingPolicy::new);
  }
}
