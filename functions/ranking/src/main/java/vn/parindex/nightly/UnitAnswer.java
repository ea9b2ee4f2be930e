package vn.parindex.nightly;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.ranking.UnitResult.Neighbours;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.RankingScope;
import vn.parindex.text.Text;

/**
 * Why a unit has its rank, as it is answered.
 *
 * @param policy the round's ties and tie-breaks
 * @param place the unit's row
 * @param bonus points added
 * @param penalty points taken off
 * @param fields points by field, in the set's order
 * @param items points of every sub-criterion, bonus and penalty
 * @param neighbours the nearest units of another rank, for each ranking of the level
 */
record UnitAnswer(
    String round,
    String level,
    LocalDate night,
    Instant takenAt,
    RankingPolicy policy,
    @JsonUnwrapped RankedUnit place,
    BigDecimal bonus,
    BigDecimal penalty,
    List<FieldAnswer> fields,
    List<ItemAnswer> items,
    Map<RankingScope, Neighbours> neighbours) {

  UnitAnswer {
    fields = List.copyOf(fields);
    items = List.copyOf(items);
    neighbours = Map.copyOf(neighbours);
  }

  /** Points of one field. */
  record FieldAnswer(String code, Text name, BigDecimal points, BigDecimal maxPoints) {}

  /** Points of one sub-criterion, bonus or penalty, and how they came about. */
  record ItemAnswer(
      String code,
      Text name,
      BigDecimal maxPoints,
      String outcome,
      @Nullable BigDecimal points,
      Text explained) {}

  static UnitAnswer of(
      Snapshot snapshot,
      RankingPolicy policy,
      CriteriaSet set,
      RankedUnit place,
      UnitResult result) {
    return new UnitAnswer(
        snapshot.round(),
        snapshot.level(),
        snapshot.night(),
        snapshot.trigger().time(),
        policy,
        place,
        result.bonus(),
        result.penalty(),
        fields(set, result),
        items(set, result),
        result.neighbours());
  }

  private static List<FieldAnswer> fields(CriteriaSet set, UnitResult result) {
    var names = new HashMap<String, Text>();
    set.fields().forEach(field -> names.put(field.code(), field.name()));
    return result.fields().stream()
        .map(
            field ->
                new FieldAnswer(
                    field.code(),
                    names.getOrDefault(field.code(), Text.EMPTY),
                    field.points(),
                    field.maxPoints()))
        .toList();
  }

  private static List<ItemAnswer> items(CriteriaSet set, UnitResult result) {
    var byCode = new HashMap<String, SubCriterion>();
    set.items().forEach(item -> byCode.put(item.code(), item));
    return result.items().stream()
        .map(
            item -> {
              var named = byCode.get(item.code());
              return new ItemAnswer(
                  item.code(),
                  named == null ? Text.EMPTY : named.name(),
                  named == null ? BigDecimal.ZERO : named.maxPoints(),
                  item.outcome(),
                  item.points(),
                  item.explained());
            })
        .toList();
  }
}
