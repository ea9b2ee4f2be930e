package vn.parindex.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AdjustmentPolicy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.WaitingPolicy;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.TieBreak;
import vn.parindex.ranking.TieStyle;
import vn.parindex.text.Text;

/** A small round of two levels, for tests. */
final class Rounds {

  static final Level SO =
      new Level(
          "so", new Text("Cấp Sở", "Departments"), RunBy.PROVINCE, List.of(RankingScope.PROVINCE));
  static final Level XA =
      new Level("xa", new Text("Cấp xã", "Communes"), RunBy.PARENT, List.of(RankingScope.PARENT));
  static final Deadline SO_DEADLINE =
      deadline("so", "2022-11-01T00:00:00+07:00", "2022-12-10T00:00:00+07:00");
  static final Deadline XA_DEADLINE =
      deadline("xa", "2022-11-01T00:00:00+07:00", "2023-01-01T00:00:00+07:00");
  static final List<Unit> UNITS =
      List.of(
          unit("70", "tinh", null),
          unit("SNV", "so", "70"),
          unit("689", "huyen-not-assessed", null),
          unit("25195", "xa", "689"));

  private Rounds() {}

  static Round round(Deadline... deadlines) {
    return new Round(
        "2022",
        Text.same("2022"),
        2022,
        ZoneId.of("Asia/Ho_Chi_Minh"),
        List.of(SO, XA),
        List.of(deadlines),
        new RankingPolicy(TieStyle.COMPETITION, List.of(new TieBreak(TieBreak.By.FIELD, "3"))),
        new ClassTable(List.of(new ClassBand(Text.same("Tốt"), BigDecimal.valueOf(90), true))));
  }

  static Deadline deadline(String level, String opensAt, String closesAt) {
    return new Deadline(
        level,
        Deadline.SELF_ASSESSMENT,
        Text.same("Tự đánh giá"),
        Instant.parse(opensAt),
        Instant.parse(closesAt),
        1);
  }

  static Unit unit(String code, String level, @Nullable String parent) {
    return new Unit(code, "Đơn vị " + code, level, parent, LocalDate.of(2022, 1, 1), null);
  }

  static CriteriaSet set(String... fields) {
    return new CriteriaSet(
        "set",
        Text.same("set"),
        null,
        BigDecimal.TEN,
        List.of(fields).stream()
            .map(code -> new Field(code, Text.same(code), BigDecimal.ONE, List.of()))
            .toList(),
        List.of(),
        AdjustmentPolicy.NONE,
        WaitingPolicy.ALL_LEAVE);
  }
}
