package vn.parindex.replay.play;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.replay.data.Draws;

/**
 * Who behaves how; drawn from the seed. Nobody has two of these parts.
 *
 * @param late misses the deadline and gets an extension; one for each closing
 * @param lastSecond is approved at the last second
 * @param withdrawing takes the submitted sheet back and hands it in again
 * @param returned gets the sheet back from the own leader once
 */
public record Cast(
    Set<String> late, Set<String> lastSecond, Set<String> withdrawing, Set<String> returned) {

  public Cast {
    late = Set.copyOf(late);
    lastSecond = Set.copyOf(lastSecond);
    withdrawing = Set.copyOf(withdrawing);
    returned = Set.copyOf(returned);
  }

  /** Casts the units of each closing: those that share a deadline. */
  static Cast of(long seed, List<List<UnitUnderPlay>> closings) {
    var late = new HashSet<String>();
    var lastSecond = new HashSet<String>();
    var withdrawing = new HashSet<String>();
    var returned = new HashSet<String>();
    for (var units : closings) {
      var codes = shuffled(seed, units);
      int few = Math.max(1, codes.size() / 20);
      late.add(codes.getFirst());
      lastSecond.addAll(codes.subList(1, 4));
      withdrawing.addAll(codes.subList(4, 4 + few));
      returned.addAll(codes.subList(4 + few, 4 + 2 * few));
    }
    return new Cast(late, lastSecond, withdrawing, returned);
  }

  private static List<String> shuffled(long seed, List<UnitUnderPlay> units) {
    return units.stream()
        .map(UnitUnderPlay::code)
        .collect(
            Collectors.toMap(
                code -> code, code -> Draws.of(seed, "cast", code).between(0, 1_000_000)))
        .entrySet()
        .stream()
        .sorted(
            Comparator.<java.util.Map.Entry<String, Integer>>comparingInt(
                    java.util.Map.Entry::getValue)
                .thenComparing(java.util.Map.Entry::getKey))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }
}
