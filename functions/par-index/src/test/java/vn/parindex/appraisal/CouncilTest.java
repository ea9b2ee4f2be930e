package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraisal.SampleCouncil.CHAIR;
import static vn.parindex.appraisal.SampleCouncil.HOME;
import static vn.parindex.appraisal.SampleCouncil.SUPPORT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.TieStyle;
import vn.parindex.round.ElementFault;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;
import vn.parindex.text.Text;

class CouncilTest {

  private static final Round ROUND =
      new Round(
          "2022",
          Text.same("2022"),
          2022,
          ZoneId.of("Asia/Ho_Chi_Minh"),
          List.of(
              new Level("so", Text.same("Sở"), RunBy.PROVINCE, List.of()),
              new Level("huyen", Text.same("Huyện"), RunBy.PROVINCE, List.of()),
              new Level("xa", Text.same("Xã"), RunBy.PARENT, List.of())),
          List.of(),
          new RankingPolicy(TieStyle.COMPETITION, List.of()),
          new ClassTable(List.of()));

  private static final List<Unit> UNITS =
      List.of(
          unit("70", "tinh", null),
          unit("SNV", "so", "70"),
          unit("688", "huyen", "70"),
          unit("689", "huyen", "70"),
          unit("25216", "xa", "688"),
          unit("25195", "xa", "689"));

  @Test
  void theProvinceConvenesForItsLevelsAndADistrictForItsCommunes() {
    assertThat(convener("SNV")).isEqualTo("70");
    assertThat(convener("688")).isEqualTo("70");
    assertThat(convener("25216")).isEqualTo("688");
    assertThat(convener("70")).isEqualTo("nobody");
  }

  @Test
  void aCouncilAppraisesItsOwnUnitsOnly() {
    assertThat(council("so", "70").appraised(ROUND, UNITS))
        .extracting(Unit::code)
        .containsExactly("SNV");
    assertThat(council("xa", "688").appraised(ROUND, UNITS))
        .extracting(Unit::code)
        .containsExactly("25216");
    assertThat(council("xa", "70").appraised(ROUND, UNITS)).isEmpty();
  }

  @Test
  void everyoneHasOneRoleAndThereIsOneChair() {
    var members = List.of(CHAIR, HOME, HOME, new CouncilMember("second", null, CouncilRole.CHAIR));

    assertThat(CouncilSetUp.memberFaults(members))
        .extracting(ElementFault::index, ElementFault::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "duplicate-account"),
            org.assertj.core.groups.Tuple.tuple(3, "second-chair"));
    assertThat(CouncilSetUp.memberFaults(List.of(CHAIR, HOME, SUPPORT))).isEmpty();
  }

  @Test
  void withoutAChairAndAMemberThereIsNoCouncil() {
    assertThat(CouncilSetUp.missing(List.of(CHAIR, HOME))).isEmpty();
    assertThat(CouncilSetUp.missing(List.of(CHAIR, SUPPORT))).isPresent();
    assertThat(CouncilSetUp.missing(List.of(HOME, SUPPORT))).isPresent();
  }

  private static String convener(String code) {
    var unit = UNITS.stream().filter(u -> u.code().equals(code)).findFirst().orElseThrow();
    return Council.convener(ROUND, UNITS, unit).orElse("nobody");
  }

  private static Council council(String level, String convenedBy) {
    var thresholds = new DivergenceThresholds(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN);
    return new Council(level, convenedBy, List.of(), 100, thresholds);
  }

  private static Unit unit(String code, String level, @Nullable String parent) {
    return new Unit(code, code, level, parent, LocalDate.of(2022, 1, 1), null);
  }
}
