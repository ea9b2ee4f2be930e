package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;

/**
 * Bands that cover every value exactly once.
 *
 * @param bands in the order written
 */
public record Bands(List<Band> bands) {

  public Bands {
    bands = List.copyOf(bands);
    if (!faults(bands).isEmpty()) {
      throw new IllegalArgumentException("Bands must cover every value once: " + bands);
    }
  }

  /** The band of a value. */
  public Band of(Exact value) {
    for (Band band : bands) {
      if (band.interval().contains(value)) {
        return band;
      }
    }
    throw new IllegalStateException("Bands with a gap at " + value);
  }

  /** Whether no band is worth a formula. */
  public boolean areFixed() {
    return bands.stream().allMatch(band -> band.award() instanceof Award.Fixed);
  }

  /** The most that a quantity of this range can earn. */
  BigDecimal highest(BigDecimal max, Range range) {
    return bands.stream()
        .filter(band -> band.interval().reachable(range))
        .map(band -> highest(band, max, range))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal highest(Band band, BigDecimal max, Range range) {
    return switch (band.award()) {
      case Award.Fixed fixed -> fixed.points(max);
      case Award.Proportion(Quantity target, Fallback whenZero) ->
          ProportionalRule.highest(max, smaller(band.interval().upper(), range.highest()), target);
    };
  }

  private static @Nullable BigDecimal smaller(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.min(b);
  }

  void collect(Uses uses) {
    for (Band band : bands) {
      if (band.award() instanceof Award.Proportion(Quantity target, Fallback whenZero)) {
        target.collect(uses);
      }
    }
  }

  /** Every gap, overlap and empty band; none when the bands cover every value once. */
  public static List<BandFault> faults(List<Band> bands) {
    List<BandFault> faults = new ArrayList<>();
    Cut reached = Cut.LOWEST;
    for (int index : fromLowToHigh(bands)) {
      Interval interval = bands.get(index).interval();
      Cut start = Cut.start(interval);
      Cut end = Cut.end(interval);
      if (interval.isEmpty()) {
        faults.add(new BandFault(index, BandFault.Kind.EMPTY, interval));
        continue;
      }
      if (start.compareTo(reached) > 0) {
        faults.add(new BandFault(index, BandFault.Kind.GAP, Cut.between(reached, start)));
      } else if (start.compareTo(reached) < 0) {
        Cut common = end.compareTo(reached) < 0 ? end : reached;
        faults.add(new BandFault(index, BandFault.Kind.OVERLAP, Cut.between(start, common)));
      }
      reached = end.compareTo(reached) > 0 ? end : reached;
    }
    if (reached.compareTo(Cut.HIGHEST) < 0) {
      int last = Math.max(0, bands.size() - 1);
      faults.add(new BandFault(last, BandFault.Kind.GAP, Cut.between(reached, Cut.HIGHEST)));
    }
    return faults;
  }

  private static List<Integer> fromLowToHigh(List<Band> bands) {
    return IntStream.range(0, bands.size())
        .boxed()
        .sorted(Comparator.comparing(index -> Cut.start(bands.get(index).interval())))
        .toList();
  }
}
