package vn.parindex.platform.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.ranking.RankingScope;
import vn.parindex.text.Text;

/**
 * Why a unit has its rank: where its points come from, and what lies between it and its neighbours.
 *
 * @param bonus points added
 * @param penalty points taken off
 * @param fields points by field, in the set's order
 * @param items points of every sub-criterion, bonus and penalty, in the set's order
 * @param neighbours for each ranking of the level
 */
public record UnitResult(
    BigDecimal bonus,
    BigDecimal penalty,
    List<FieldPoints> fields,
    List<ItemPoints> items,
    Map<RankingScope, Neighbours> neighbours) {

  public UnitResult {
    fields = List.copyOf(fields);
    items = List.copyOf(items);
    neighbours = Map.copyOf(neighbours);
  }

  /** Points of one field and its maximum after what leaves the denominator. */
  public record FieldPoints(String code, BigDecimal points, BigDecimal maxPoints) {}

  /**
   * The result for one sub-criterion, bonus or penalty.
   *
   * @param outcome as in {@link vn.parindex.platform.sheet.Validation.Score}
   * @param points null unless scored
   * @param explained how they came about
   */
  public record ItemPoints(
      String code, String outcome, @Nullable BigDecimal points, Text explained) {}

  /**
   * What lies around a unit in one ranking.
   *
   * @param sharedBy how many units have this rank, the unit itself included
   * @param better the nearest unit with a better rank
   * @param worse the nearest unit with a worse rank
   */
  public record Neighbours(int sharedBy, @Nullable Neighbour better, @Nullable Neighbour worse) {}

  /**
   * A neighbour.
   *
   * @param decidedBy {@code INDEX}, {@code SURVEY}, {@code POINTS} or {@code FIELD:} with its code
   * @param indexGap its index less the unit's
   * @param fieldGaps its points less the unit's, by field
   */
  public record Neighbour(
      String unit,
      int rank,
      String decidedBy,
      BigDecimal indexGap,
      Map<String, BigDecimal> fieldGaps) {

    public Neighbour {
      fieldGaps = Map.copyOf(fieldGaps);
    }
  }
}
