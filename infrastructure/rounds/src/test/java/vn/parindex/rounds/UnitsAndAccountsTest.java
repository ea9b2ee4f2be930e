package vn.parindex.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.round.Level;
import vn.parindex.round.Unit;

class UnitsAndAccountsTest {

  static Stream<RoundFolder> rounds() {
    return Rounds.all();
  }

  private static Map<String, Unit> byCode(RoundFolder round) {
    var units = new HashMap<String, Unit>();
    for (var unit : round.units()) {
      assertThat(units.put(unit.code(), unit)).as("twice: " + unit.code()).isNull();
    }
    return units;
  }

  private static Stream<Unit> assessed(RoundFolder round) {
    return round.round().levels().stream()
        .map(Level::code)
        .flatMap(level -> round.unitsOf(level).stream());
  }

  @Test
  void plan_288_has_20_departments_11_districts_and_111_communes() {
    assertThat(Rounds.PLAN_288.unitsOf("so")).hasSize(20);
    assertThat(Rounds.PLAN_288.unitsOf("huyen")).hasSize(11);
    assertThat(Rounds.PLAN_288.unitsOf("xa")).hasSize(111);
  }

  @Test
  void every_commune_of_plan_288_stands_under_a_district() {
    var units = byCode(Rounds.PLAN_288);
    assertThat(Rounds.PLAN_288.unitsOf("xa"))
        .allSatisfy(
            commune ->
                assertThat(units.get(commune.parent()))
                    .as(commune.code())
                    .extracting(Unit::level)
                    .isEqualTo("huyen"));
  }

  @Test
  void the_two_level_round_has_departments_and_communes_but_no_districts() {
    assertThat(Rounds.TWO_LEVELS.unitsOf("so")).hasSize(12);
    assertThat(Rounds.TWO_LEVELS.unitsOf("xa")).hasSize(20);
    assertThat(Rounds.TWO_LEVELS.unitsOf("huyen")).isEmpty();
    assertThat(Rounds.TWO_LEVELS.round().level("huyen")).isEmpty();
  }

  @Test
  void chon_thanh_is_a_town_from_1_october_2022_only() {
    var town = Objects.requireNonNull(byCode(Rounds.PLAN_288).get("697"));
    assertThat(town.existsOn(LocalDate.of(2022, 9, 30))).isFalse();
    assertThat(town.existsOn(LocalDate.of(2022, 10, 1))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void a_round_has_one_root_and_every_other_unit_stands_under_a_unit(RoundFolder round) {
    var units = byCode(round);
    assertThat(round.units()).filteredOn(unit -> unit.parent() == null).hasSize(1);
    assertThat(round.units())
        .filteredOn(unit -> unit.parent() != null)
        .allSatisfy(unit -> assertThat(units).containsKey(unit.parent()));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void every_unit_has_an_officer_and_a_leader(RoundFolder round) {
    assertThat(assessed(round))
        .allSatisfy(
            unit -> {
              assertThat(round.account(unit.code(), "UNIT_OFFICER")).as(unit.code()).isPresent();
              assertThat(round.account(unit.code(), "UNIT_LEADER")).as(unit.code()).isPresent();
            });
  }

  @Test
  void every_district_has_a_home_affairs_division() {
    assertThat(Rounds.PLAN_288.unitsOf("huyen"))
        .allSatisfy(
            district ->
                assertThat(Rounds.PLAN_288.account(district.code(), "DISTRICT_OFFICER"))
                    .as(district.code())
                    .isPresent());
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void usernames_follow_one_rule_and_mail_reaches_nobody(RoundFolder round) {
    var units = byCode(round);
    assertThat(round.accounts()).extracting(AccountRow::username).doesNotHaveDuplicates();
    assertThat(round.accounts())
        .allSatisfy(
            account -> {
              assertThat(account.username())
                  .matches(
                      "quantri|(mau\\.)?(\\w+\\.)?\\w+\\."
                          + "(canbo|lanhdao|noivu|chutich|thanhvien|giupviec|nhatky)");
              assertThat(account.email()).startsWith(account.username() + "@").endsWith(".example");
              assertThat(account.unit() == null || units.containsKey(account.unit())).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void home_affairs_the_province_leader_and_the_administrator_have_accounts(RoundFolder round) {
    assertThat(Stream.of("HOME_AFFAIRS", "PROVINCE_LEADER", "SYSTEM_ADMIN"))
        .allSatisfy(role -> assertThat(round.accountWith(role)).as(role).isPresent());
  }
}
