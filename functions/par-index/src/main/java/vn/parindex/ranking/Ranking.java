package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Units that are compared with each other, in order. The same standings give the same ranking in
 * whatever order they come. Immutable.
 */
public final class Ranking {

  private final RankingPolicy policy;
  private final List<Place> places;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<Integer, Integer> firstOfRank = new HashMap<>();

  private Ranking(RankingPolicy policy, List<Place> places) {
    this.policy = policy;
    this.places = List.copyOf(places);
    for (int i = 0; i < places.size(); i++) {
      if (positions.put(places.get(i).unit(), i) != null) {
        throw new IllegalArgumentException("Unit " + places.get(i).unit() + " stands twice");
      }
      firstOfRank.putIfAbsent(places.get(i).rank(), i);
    }
  }

  /**
   * Ranks units by index, then by the policy's tie-breaks. Units that stay equal share a rank and
   * are listed by code.
   *
   * @throws IllegalArgumentException if a unit stands twice
   */
  public static Ranking of(RankingPolicy policy, Collection<Standing> standings) {
    var better = policy.betterFirst();
    var sorted = standings.stream().sorted(better.thenComparing(Standing::unit)).toList();
    var places = new ArrayList<Place>(sorted.size());
    int rank = 0;
    for (int from = 0; from < sorted.size(); ) {
      int to = endOfTie(sorted, from, better);
      rank = policy.ties() == TieStyle.COMPETITION ? from + 1 : rank + 1;
      for (var standing : sorted.subList(from, to)) {
        places.add(new Place(standing, rank, to - from));
      }
      from = to;
    }
    return new Ranking(policy, places);
  }

  /** All places, the best first. */
  public List<Place> places() {
    return places;
  }

  /** The place of a unit, if it is ranked here. */
  public Optional<Place> place(String unit) {
    return Optional.ofNullable(positions.get(unit)).map(places::get);
  }

  /** Why a unit has its rank, if it is ranked here. */
  public Optional<WhyThisRank> why(String unit) {
    return place(unit).map(this::why);
  }

  private WhyThisRank why(Place place) {
    int first = firstOfRank.getOrDefault(place.rank(), 0);
    return new WhyThisRank(
        place, neighbour(place, first - 1), neighbour(place, first + place.sharedBy()));
  }

  private @Nullable Neighbour neighbour(Place place, int position) {
    if (position < 0 || position >= places.size()) {
      return null;
    }
    var neighbour = places.get(position);
    var own = place.standing();
    var other = neighbour.standing();
    return new Neighbour(
        neighbour,
        policy.between(own, other),
        other.indexPercent().subtract(own.indexPercent()),
        fieldGaps(own, other));
  }

  private static Map<String, BigDecimal> fieldGaps(Standing own, Standing other) {
    var fields = new TreeSet<>(own.fieldPoints().keySet());
    fields.addAll(other.fieldPoints().keySet());
    var gaps = new HashMap<String, BigDecimal>();
    fields.forEach(f -> gaps.put(f, other.pointsOf(f).subtract(own.pointsOf(f))));
    return gaps;
  }

  private static int endOfTie(List<Standing> sorted, int from, Comparator<Standing> better) {
    int to = from + 1;
    while (to < sorted.size() && better.compare(sorted.get(from), sorted.get(to)) == 0) {
      to++;
    }
    return to;
  }
}
