package vn.parindex.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.publication.RankedRow.FieldPoints;
import vn.parindex.text.Text;

/** Rows of a published ranking. */
final class Rows {

  private Rows() {}

  static RankedRow row(String unit, int rank, String index, @Nullable String classification) {
    var points = new BigDecimal(index);
    return new RankedRow(
        rank,
        unit,
        "Sở " + unit,
        null,
        null,
        points,
        BigDecimal.valueOf(100),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        points,
        classification == null ? null : Text.same(classification),
        Map.of(),
        List.of(),
        null,
        null);
  }

  static RankedRow with(RankedRow row, FieldPoints... fields) {
    return new RankedRow(
        row.rank(),
        row.unitCode(),
        row.unitName(),
        row.parent(),
        row.parentName(),
        row.totalPoints(),
        row.maxPoints(),
        row.surveyPoints(),
        row.bonus(),
        row.penalty(),
        row.indexPercent(),
        row.classification(),
        row.ranksWithin(),
        List.of(fields),
        row.lastYear(),
        row.change());
  }
}
