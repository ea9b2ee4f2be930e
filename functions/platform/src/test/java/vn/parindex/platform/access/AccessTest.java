package vn.parindex.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.platform.problem.ProblemException;

class AccessTest {

  private static final Map<String, Account> ACCOUNTS =
      Map.of(
          "officer", account("officer", "25216", true, Role.UNIT_OFFICER),
          "district", account("district", "688", true, Role.DISTRICT_OFFICER),
          "home", account("home", "SNV", true, Role.HOME_AFFAIRS),
          "appraiser", account("appraiser", "SNV", true, Role.APPRAISER),
          "gone", account("gone", "SNV", false, Role.HOME_AFFAIRS));

  private static final Map<String, String> PARENTS = Map.of("25216", "688", "25195", "689");

  private final Access access =
      new Access(
          name -> Optional.ofNullable(ACCOUNTS.get(name)),
          (_, unit) -> Optional.ofNullable(PARENTS.get(unit)),
          (_, unit, account) -> account.equals("appraiser") && Set.of("STP", "SNV").contains(unit));

  @ParameterizedTest
  @EnumSource(Capability.class)
  void someoneWithoutAnAccountMayDoNothing(Capability capability) {
    assertThat(may("stranger", capability, "25216")).isFalse();
    assertThat(may("stranger", capability, null)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Capability.class)
  void anInactiveAccountMayDoNothing(Capability capability) {
    assertThat(may("gone", capability, "SNV")).isFalse();
    assertThat(may("gone", capability, null)).isFalse();
  }

  @Test
  void anOfficerEditsOnlyTheSheetOfTheOwnUnit() {
    assertThat(may("officer", Capability.EDIT_SHEET, "25216")).isTrue();
    assertThat(may("officer", Capability.EDIT_SHEET, "25195")).isFalse();
    assertThat(may("officer", Capability.EDIT_SHEET, null)).isFalse();
  }

  @Test
  void anOfficerNeverApprovesTheOwnWork() {
    assertThat(may("officer", Capability.APPROVE_SHEET, "25216")).isFalse();
  }

  @Test
  void aDistrictReadsItsOwnCommunesOnly() {
    assertThat(may("district", Capability.READ_SHEET, "25216")).isTrue();
    assertThat(may("district", Capability.READ_SHEET, "25195")).isFalse();
    assertThat(may("district", Capability.EDIT_SHEET, "25216")).isFalse();
  }

  @Test
  void anAppraiserReadsWhatTheCouncilAppraisesAndNeverTheOwnUnit() {
    assertThat(may("appraiser", Capability.APPRAISE, "STP")).isTrue();
    assertThat(may("appraiser", Capability.READ_SHEET, "STP")).isTrue();
    assertThat(may("appraiser", Capability.APPRAISE, "25216")).isFalse();
    assertThat(may("appraiser", Capability.READ_SHEET, null)).isFalse();
    for (var capability : Capability.values()) {
      assertThat(may("appraiser", capability, "SNV"))
          .as(capability.name())
          .isEqualTo(may("appraiser", capability, null));
    }
  }

  @Test
  void homeAffairsInspectsEveryUnitButItsOwn() {
    assertThat(may("home", Capability.INSPECT, "STP")).isTrue();
    assertThat(may("home", Capability.INSPECT, "SNV")).isFalse();
    assertThat(may("home", Capability.INSPECT, null)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyAnAppraiserAppraises(Role role) {
    if (role != Role.APPRAISER) {
      var caller = new Caller("appraiser", "x", "688", Set.of(role));
      for (var unit : new String[] {"STP", "25216", "688", null}) {
        assertThat(access.allows(caller, Capability.APPRAISE, "2022", unit)).isFalse();
      }
    }
  }

  @Test
  void homeAffairsReadsEverySheetAndEditsNone() {
    assertThat(may("home", Capability.READ_SHEET, "25195")).isTrue();
    assertThat(may("home", Capability.EDIT_SHEET, "25195")).isFalse();
    assertThat(may("home", Capability.APPROVE_SHEET, "SNV")).isFalse();
  }

  @Test
  void onlyTheGroupOfTheIdentityProviderMakesASystemAdministrator() {
    var admin = access.caller(new Identity("quantri", Set.of(Identity.SYSTEM_ADMIN_GROUP)));

    assertThat(access.capabilities(admin))
        .containsExactlyInAnyOrder(Capability.READ_OWN_ACCOUNT, Capability.MANAGE_ACCOUNTS);
  }

  @Test
  void whatIsNotAllowedEndsWith403() {
    var officer = access.caller(new Identity("officer", Set.of()));
    var path = Map.of("round", "2022", "unit", "25195");

    assertThatThrownBy(() -> access.require(officer, Capability.READ_SHEET, path))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(403));
  }

  private boolean may(String username, Capability capability, @Nullable String unit) {
    var caller = access.caller(new Identity(username, Set.of()));
    return access.allows(caller, capability, "2022", unit);
  }

  private static Account account(String username, String unit, boolean active, Role role) {
    return new Account(
        username, username, username + "@binhphuoc.example", unit, Set.of(role), active);
  }
}
