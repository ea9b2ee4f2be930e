package vn.parindex.ranking;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All rankings that a level asks for: province-wide, within the same parent, or both.
 *
 * @param scopes the scopes asked for; the first is the main one
 * @param byScope the rankings of each scope, by group: the parent's code, or empty for the province
 *     and for units without a parent
 */
public record LevelRanking(
    List<RankingScope> scopes, Map<RankingScope, Map<String, Ranking>> byScope) {

  /**
   * Ranks the units of a level.
   *
   * @throws IllegalArgumentException without a scope, or if a unit stands twice
   */
  public static LevelRanking of(
      List<RankingScope> scopes, RankingPolicy policy, Collection<Standing> standings) {
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("A level is ranked within something");
    }
    var byScope = new EnumMap<RankingScope, Map<String, Ranking>>(RankingScope.class);
    for (var scope : scopes) {
      byScope.put(
          scope,
          standings.stream()
              .collect(
                  Collectors.groupingBy(
                      standing -> group(scope, standing),
                      Collectors.collectingAndThen(
                          Collectors.toList(), group -> Ranking.of(policy, group)))));
    }
    return new LevelRanking(List.copyOf(scopes), Map.copyOf(byScope));
  }

  /** The scope whose rank is published as the unit's rank. */
  public RankingScope mainScope() {
    return scopes.getFirst();
  }

  /** The ranking of a scope in which a unit stands. */
  public Optional<Ranking> ranking(RankingScope scope, Standing standing) {
    return Optional.ofNullable(byScope.get(scope))
        .flatMap(groups -> Optional.ofNullable(groups.get(group(scope, standing))));
  }

  private static String group(RankingScope scope, Standing standing) {
    return switch (scope) {
      case PROVINCE -> "";
      case PARENT -> Objects.requireNonNullElse(standing.parent(), "");
    };
  }
}
