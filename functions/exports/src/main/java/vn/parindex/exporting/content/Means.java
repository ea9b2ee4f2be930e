package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.exporting.document.Cell;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.Rounding;

/** Means of what is shown, rounded once. */
final class Means {

  private Means() {}

  /** The mean; nothing of nothing. */
  static Optional<BigDecimal> of(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(Rounding.round(Exact.of(sum).over(Exact.of(values.size()))));
  }

  /** The mean in a cell. */
  static Cell cell(List<BigDecimal> values) {
    return of(values).<Cell>map(Cell.Amount::new).orElse(Cell.blank());
  }
}
