package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.roundadmin.Province.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.testing.Answer;

class AccountsTest {

  private final Province province = new Province();

  @Test
  void theFirstAccountsAreMadeByTheGroupOfTheIdentityProvider() {
    var shown = expect(200, province.as("quantri").call("GET /accounts"));

    assertThat(shown.json().path("accounts").size()).isEqualTo(7);
    assertThat(shown.version()).isEqualTo(1);
  }

  @Test
  void callersSeeWhoTheyAreAndWhatTheyCanDo() {
    var me = expect(200, province.as("stp.canbo").call("GET /me")).json();

    assertThat(me.path("username").asString()).isEqualTo("stp.canbo");
    assertThat(me.path("name").asString()).isEqualTo("Cán bộ Sở Tư pháp");
    assertThat(me.path("unit").asString()).isEqualTo("STP");
    assertThat(me.path("roles").toString()).isEqualTo("[\"UNIT_OFFICER\"]");
    assertThat(me.path("capabilities").valueStream().map(JsonNode::asString))
        .contains("READ_ROUND", "EDIT_SHEET")
        .doesNotContain("MANAGE_ROUND", "MANAGE_ACCOUNTS", "APPROVE_SHEET", "EXTEND_DEADLINE");
  }

  @Test
  void accountsAreReplacedOneByOneAndCountAtOnce() {
    expect(200, save(account("stp.canbo", "Người mới", "\"unit\": \"STP\"", "UNIT_LEADER")));

    var me = expect(200, province.as("stp.canbo").call("GET /me"));
    assertThat(me.json().path("roles").toString()).isEqualTo("[\"UNIT_LEADER\"]");
    assertThat(province.as("quantri").call("GET /accounts").json().path("accounts").size())
        .isEqualTo(7);
  }

  @Test
  void aLockedAccountMayDoNothing() {
    var locked =
        account("stp.canbo", "Cán bộ", "\"unit\": \"STP\"", "UNIT_OFFICER")
            .replace("true", "false");
    expect(200, save(locked));

    expect(403, province.as("stp.canbo").call("GET /me"));
  }

  @Test
  void everyWrongAccountIsNamedAndNoneIsSaved() {
    var good = account("moi", "Người mới", "\"unit\": \"STP\"", "UNIT_OFFICER");
    var body =
        "{\"accounts\": [%s, %s, %s, %s]}"
            .formatted(
                good,
                good,
                account("x", "=HYPERLINK(\\\"http://x\\\")", "\"unit\": \"S#\"", "KING"),
                account("khongdonvi", "Không đơn vị", "\"unit\": null", "DISTRICT_OFFICER"));

    var refused = expect(400, province.as("quantri").callWith(body, "PUT /accounts"));

    assertThat(refused.errors())
        .containsExactly(
            "/accounts/1/username duplicate-username",
            "/accounts/2/username bad-format",
            "/accounts/2/name unsafe-name",
            "/accounts/2/unit bad-format",
            "/accounts/2/roles/0 not-one-of",
            "/accounts/3/unit missing");
    expect(403, province.as("moi").call("GET /me"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "x@y", "@y.vn", "a b@y.vn", "=1@y.vn", "a@y..vn", "a@y.vn\\nBcc: z@y.vn"})
  void whatIsNoAddressIsRefused(String email) {
    var body =
        account("moi", "Mới", "\"unit\": \"STP\"", "UNIT_OFFICER").replace("m@p.example", email);

    assertThat(expect(400, save(body)).errors()).containsExactly("/accounts/0/email bad-format");
  }

  @Test
  void aVersionThatIsNamedMustHold() {
    var body = "{\"accounts\": [" + account("moi", "Mới", "\"unit\": null", "SYSTEM_ADMIN") + "]}";

    expect(412, province.as("quantri").onVersion(7).callWith(body, "PUT /accounts"));
    expect(200, province.as("quantri").onVersion(1).callWith(body, "PUT /accounts"));
  }

  @Test
  void ninetyAccountsFitAndMoreDoNot() {
    var many = new StringBuilder();
    for (int i = 0; i < 90; i++) {
      many.append(account("nguoi" + i, "Người " + i, "\"unit\": \"STP\"", "UNIT_OFFICER"))
          .append(',');
    }
    var ninety = "{\"accounts\": [" + many.substring(0, many.length() - 1) + "]}";
    var more =
        "{\"accounts\": [" + many + account("x1", "X", "\"unit\": null", "SYSTEM_ADMIN") + "]}";

    expect(
        200,
        province
            .as("quantri")
            .with("Idempotency-Key", "tai-khoan-1")
            .callWith(ninety, "PUT /accounts"));
    assertThat(expect(400, province.as("quantri").callWith(more, "PUT /accounts")).errors())
        .containsExactly("/accounts bad-list");
  }

  private Answer save(String account) {
    return province.as("quantri").callWith("{\"accounts\": [" + account + "]}", "PUT /accounts");
  }

  private static String account(String username, String name, String unit, String role) {
    return """
        {"username": "%s", "name": "%s", "email": "m@p.example", %s, "roles": ["%s"], "active": true}
        """
        .formatted(username, name, unit, role)
        .strip();
  }
}
