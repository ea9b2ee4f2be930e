package vn.parindex.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.TieBreak;
import vn.parindex.text.Text;

class RoundSetUpTest {

  @Test
  void levelsHaveDifferentCodesAndAreRankedInSomeWay() {
    var unranked = new Level("tt", Text.same("?"), RunBy.PROVINCE, List.of());
    var twice =
        new Level(
            "uu",
            Text.same("?"),
            RunBy.PROVINCE,
            List.of(RankingScope.PROVINCE, RankingScope.PROVINCE));

    assertThat(RoundSetUp.levelFaults(List.of(Rounds.SO, Rounds.SO, unranked, twice)))
        .extracting(f -> f.index() + " " + f.code())
        .containsExactly("1 duplicate-code", "2 bad-scopes", "3 bad-scopes");
  }

  @Test
  void noTieBreakComesTwice() {
    assertThat(
            RoundSetUp.tieBreakFaults(
                List.of(
                    TieBreak.byPoints(),
                    TieBreak.byField("3"),
                    TieBreak.byField("4"),
                    TieBreak.byPoints())))
        .extracting(f -> f.index() + " " + f.code())
        .containsExactly("3 duplicate-tie-break");
  }

  @Test
  void classesBeginAtDifferentPlacesFrom0To100() {
    var bands = List.of(band("101"), band("90"), band("90.0"), band("-1"));

    assertThat(RoundSetUp.bandFaults(bands))
        .extracting(f -> f.index() + " " + f.code())
        .containsExactly("0 out-of-range", "2 duplicate-bound", "3 out-of-range");
  }

  private static ClassBand band(String bound) {
    return new ClassBand(Text.same(bound), new BigDecimal(bound), true);
  }
}
