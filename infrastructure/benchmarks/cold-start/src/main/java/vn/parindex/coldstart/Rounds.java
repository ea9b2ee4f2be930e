package vn.parindex.coldstart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All rounds of a comparison; in each every candidate was started once, one after the other. */
record Rounds(List<Map<String, Start>> all) {

  Rounds {
    all = List.copyOf(all);
  }

  /** The median of what one candidate took. */
  double median(String candidate, ToDoubleFunction<Start> figure) {
    return median(all.stream().mapToDouble(round -> of(round, candidate, figure)).toArray());
  }

  /** The median of the ratios of two candidates, each ratio taken within its round. */
  double ratio(String candidate, String other, ToDoubleFunction<Start> figure) {
    return median(
        all.stream()
            .mapToDouble(round -> of(round, candidate, figure) / of(round, other, figure))
            .toArray());
  }

  private static double of(
      Map<String, Start> round, String candidate, ToDoubleFunction<Start> figure) {
    var start = round.get(candidate);
    if (start == null) {
      throw new IllegalArgumentException("Not started: " + candidate);
    }
    return figure.applyAsDouble(start);
  }

  private static double median(double[] figures) {
    Arrays.sort(figures);
    int middle = figures.length / 2;
    return figures.length % 2 == 1 ? figures[middle] : (figures[middle - 1] + figures[middle]) / 2;
  }
}
