package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.text.Text;

/**
 * The points of one copy of a unit's sheet.
 *
 * @param items by sub-criterion, bonus or penalty; what has no points is left out
 * @param explained how they came about, by the same
 * @param total after bonus and penalty; null without any
 * @param index the index; null while nothing can be scored
 */
record SheetPoints(
    Map<String, BigDecimal> items,
    Map<String, Text> explained,
    @Nullable BigDecimal total,
    @Nullable BigDecimal index) {

  /** Nothing is known of this copy. */
  static final SheetPoints NONE = new SheetPoints(Map.of(), Map.of(), null, null);

  SheetPoints {
    items = Map.copyOf(items);
    explained = Map.copyOf(explained);
  }

  /** The points that score-validation has given. */
  static SheetPoints of(Optional<Validation> validation) {
    return validation.map(SheetPoints::of).orElse(NONE);
  }

  private static SheetPoints of(Validation validation) {
    var items = new HashMap<String, BigDecimal>();
    var explained = new HashMap<String, Text>();
    for (var score : validation.scores()) {
      explained.put(score.code(), score.explained());
      var points = score.points();
      if (points != null) {
        items.put(score.code(), points);
      }
    }
    return new SheetPoints(items, explained, validation.points(), validation.indexPercent());
  }

  /** The sum of some items; null if none of them has points. */
  @Nullable BigDecimal sum(List<SubCriterion> of) {
    return of.stream()
        .map(item -> items.get(item.code()))
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
