package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The classes of a round, such as tốt, khá, trung bình, yếu. Provinces differ, so it is data.
 *
 * @param bands the bands, kept from the highest bound to the lowest
 */
public record ClassTable(List<ClassBand> bands) {

  public ClassTable {
    bands =
        bands.stream()
            .sorted(
                Comparator.comparing(ClassBand::lowerBound)
                    .thenComparing(band -> !band.inclusive())
                    .reversed())
            .toList();
  }

  /** The class of an index value in percent; empty below the lowest band. */
  public Optional<ClassBand> classify(BigDecimal indexPercent) {
    return bands.stream().filter(band -> reaches(indexPercent, band)).findFirst();
  }

  private static boolean reaches(BigDecimal indexPercent, ClassBand band) {
    int comparison = indexPercent.compareTo(band.lowerBound());
    return band.inclusive() ? comparison >= 0 : comparison > 0;
  }
}
