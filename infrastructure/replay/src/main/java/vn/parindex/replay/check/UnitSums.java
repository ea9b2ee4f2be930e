package vn.parindex.replay.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import vn.parindex.replay.result.DeclaredLine;

/**
 * The sums over one unit's lines.
 *
 * @param unit the unit's code
 * @param parent the unit above; empty when there is none
 * @param lines all its lines
 */
record UnitSums(String unit, String parent, List<DeclaredLine> lines) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  UnitSums {
    lines = List.copyOf(lines);
  }

  private BigDecimal points(Predicate<DeclaredLine> which) {
    return lines.stream()
        .filter(which)
        .map(DeclaredLine::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isSubCriterion(DeclaredLine line) {
    return line.kind().equals("subCriterion");
  }

  BigDecimal maximum() {
    return lines.stream().map(DeclaredLine::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All points, kept within 0 and the maximum. */
  BigDecimal total() {
    return points(_ -> true).max(BigDecimal.ZERO).min(maximum());
  }

  BigDecimal self() {
    return points(line -> isSubCriterion(line) && line.assessedBy().equals("self"));
  }

  BigDecimal survey() {
    return points(line -> isSubCriterion(line) && line.assessedBy().equals("survey"));
  }

  BigDecimal index() {
    return total().multiply(HUNDRED).divide(maximum(), 2, RoundingMode.HALF_UP);
  }

  BigDecimal tieBreak(String by) {
    return switch (by) {
      case "POINTS" -> total();
      case "SURVEY" -> survey();
      default -> points(l -> isSubCriterion(l) && by.equals("FIELD:" + l.field()));
    };
  }
}
