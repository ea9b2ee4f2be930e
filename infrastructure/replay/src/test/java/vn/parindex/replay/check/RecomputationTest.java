package vn.parindex.replay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.result.DeclaredLine;
import vn.parindex.replay.result.RankingRow;

class RecomputationTest {

  private static final RoundRules RULES =
      new RoundRules(
          false,
          List.of("POINTS", "FIELD:3"),
          List.of(
              new RoundRules.Band("Tốt", new BigDecimal(90), true),
              new RoundRules.Band("Khá", new BigDecimal(80), true)));

  private static DeclaredLine line(
      String unit, String parent, String code, String kind, String max, String points) {
    return new DeclaredLine(
        unit,
        "xa",
        parent,
        code,
        kind,
        "count",
        "self",
        new BigDecimal(max),
        new BigDecimal(max),
        Json.object(),
        false,
        Json.object(),
        Json.object(),
        "SCORED",
        new BigDecimal(points));
  }

  private static List<DeclaredLine> unit(String unit, String parent, String field1, String field3) {
    return List.of(
        line(unit, parent, "1.1.1", "subCriterion", "60", field1),
        line(unit, parent, "3.1.1", "subCriterion", "40", field3));
  }

  @SafeVarargs
  private static List<RankingRow> ranked(boolean withinParent, List<DeclaredLine>... units) {
    var lines = new ArrayList<DeclaredLine>();
    for (var unit : units) {
      lines.addAll(unit);
    }
    return new Recomputation(RULES).rank(lines, Map.of("A", "Xã A"), withinParent);
  }

  @Test
  void the_index_is_points_by_maximum_with_two_decimals_half_up() {
    var leaving =
        List.of(
            line("A", "1", "1.1.1", "subCriterion", "60", "50.01"),
            line("A", "1", "1.1.2", "subCriterion", "0", "0"));
    assertThat(ranked(false, leaving).getFirst().indexPercent()).isEqualByComparingTo("83.35");
  }

  @Test
  void bonus_and_penalty_count_in_the_total_but_not_in_the_maximum_nor_in_the_own_points() {
    var lines = new ArrayList<>(unit("A", "1", "50", "40"));
    lines.add(line("A", "1", "T1", "bonus", "0", "2"));
    lines.add(line("A", "1", "P1", "penalty", "0", "-1"));
    var row = ranked(false, lines).getFirst();
    assertThat(row.totalPoints()).isEqualByComparingTo("91");
    assertThat(row.maxPoints()).isEqualByComparingTo("100");
    assertThat(row.selfPoints()).isEqualByComparingTo("90");
    assertThat(row.classification()).isEqualTo("Tốt");
  }

  @Test
  void the_total_does_not_exceed_the_maximum() {
    var lines = new ArrayList<>(unit("A", "1", "60", "39"));
    lines.add(line("A", "1", "T1", "bonus", "0", "2"));
    assertThat(ranked(false, lines).getFirst().indexPercent()).isEqualByComparingTo("100");
  }

  @Test
  void units_with_equal_index_are_separated_by_the_third_field_or_share_a_rank() {
    var rows =
        ranked(
            false,
            unit("A", "1", "50", "30"),
            unit("B", "1", "45", "35"),
            unit("C", "2", "50", "30"),
            unit("D", "2", "10", "30"));
    assertThat(rows).extracting(RankingRow::unitCode).containsExactly("B", "A", "C", "D");
    assertThat(rows).extracting(RankingRow::rank).containsExactly(1, 2, 2, 4);
  }

  @Test
  void communes_are_ranked_within_their_district() {
    var rows =
        ranked(
            true,
            unit("A", "2", "50", "30"),
            unit("B", "1", "45", "30"),
            unit("C", "2", "60", "30"));
    assertThat(rows).extracting(RankingRow::unitCode).containsExactly("B", "C", "A");
    assertThat(rows).extracting(RankingRow::rank).containsExactly(1, 1, 2);
  }

  @Test
  void appraised_units_are_ranked_by_what_the_council_found_and_keep_their_own_points() {
    var declared = new ArrayList<>(unit("A", "1", "60", "40"));
    declared.addAll(unit("B", "1", "50", "30"));
    var appraised = new ArrayList<>(unit("A", "1", "40", "20"));
    appraised.addAll(unit("B", "1", "50", "30"));
    var rows = new Recomputation(RULES).rank(appraised, declared, Map.of(), false);
    assertThat(rows).extracting(RankingRow::unitCode).containsExactly("B", "A");
    var second = rows.getLast();
    assertThat(second.selfPoints()).isEqualByComparingTo("100");
    assertThat(second.appraisedPoints()).isEqualByComparingTo("60");
    assertThat(second.totalPoints()).isEqualByComparingTo("60");
  }

  @Test
  void a_unit_that_differs_or_is_missing_is_named() {
    var all = ranked(false, unit("A", "1", "50", "30"), unit("B", "1", "45", "30"));
    var fewer = ranked(false, unit("B", "1", "45", "31"));
    assertThat(Differences.between(all, all)).isEmpty();
    assertThat(Differences.between(all, fewer)).hasSize(2).allMatch(d -> d.contains("≠"));
  }
}
