package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.roundadmin.Province.expect;

import org.junit.jupiter.api.Test;

class FactsTest {

  private static final String ROUTE = "PUT /rounds/{round}/facts";

  private final Province province = new Province().withDraft();

  static String fact(String unit, String key, String value) {
    return "{\"facts\": [" + one(unit, key, value) + "]}";
  }

  private static String one(String unit, String key, String value) {
    return """
        {"unit": "%s", "key": "%s", %s, "source": "QĐ 12", "asOf": "2022-01-15"}
        """
        .formatted(unit, key, value);
  }

  @Test
  void factsAreAddedAndReplacedAndOthersStay() {
    var homeAffairs = province.homeAffairs();
    expect(200, homeAffairs.callWith(fact("STP", "onlineTarget", "\"value\": 75"), ROUTE, "2022"));
    expect(200, homeAffairs.callWith(fact("SNV", "onlineTarget", "\"value\": 80"), ROUTE, "2022"));
    expect(
        200, homeAffairs.callWith(fact("STP", "onlineTarget", "\"value\": 75.50"), ROUTE, "2022"));

    var shown = expect(200, homeAffairs.call("GET /rounds/{round}/facts?unit=STP", "2022"));

    assertThat(shown.json().path("facts").toString())
        .isEqualTo(
            "[{\"unit\":\"STP\",\"key\":\"onlineTarget\",\"value\":75.5,\"day\":null,"
                + "\"source\":\"QĐ 12\",\"asOf\":\"2022-01-15\"}]");
    assertThat(shown.version()).isEqualTo(2);
    var other = homeAffairs.call("GET /rounds/{round}/facts?unit=SNV", "2022");
    assertThat(other.json().at("/facts/0/value").asInt()).isEqualTo(80);
  }

  @Test
  void aFactMayBeADay() {
    var homeAffairs = province.homeAffairs();
    expect(
        200,
        homeAffairs.callWith(
            fact("STP", "onlineTarget", "\"day\": \"2022-12-05\""), ROUTE, "2022"));

    var shown = homeAffairs.call("GET /rounds/{round}/facts?unit=STP", "2022");

    assertThat(shown.json().at("/facts/0/day").asString()).isEqualTo("2022-12-05");
  }

  @Test
  void everyUnusableFactIsNamedAndNothingIsSaved() {
    var body =
        "{\"facts\": ["
            + String.join(
                ",",
                one("STP", "onlineTarget", "\"value\": 75"),
                one("XXX", "onlineTarget", "\"value\": 75"),
                one("STP", "nobodyAsks", "\"value\": 75"),
                one("689", "onlineTarget", "\"value\": 75"))
            + "]}";

    var refused = expect(400, province.homeAffairs().callWith(body, ROUTE, "2022"));

    assertThat(refused.errors())
        .containsExactly(
            "/facts/1/unit unknown-unit",
            "/facts/2/key unknown-fact",
            "/facts/3/unit no-criteria-set");
    var shown = province.homeAffairs().call("GET /rounds/{round}/facts?unit=STP", "2022");
    assertThat(shown.json().path("facts")).isEmpty();
  }

  @Test
  void aFactHasExactlyOneValueWithinBounds() {
    var homeAffairs = province.homeAffairs();

    assertThat(
            homeAffairs
                .callWith(
                    fact("STP", "onlineTarget", "\"value\": 1, \"day\": \"2022-01-01\""),
                    ROUTE,
                    "2022")
                .errors())
        .containsExactly("/facts/0/value one-of-two");
    for (var value : new String[] {"1e30", "0.1234567", "\"NaN\"", "1e999999999"}) {
      var refused =
          homeAffairs.callWith(fact("STP", "onlineTarget", "\"value\": " + value), ROUTE, "2022");
      assertThat(refused.status()).as(value).isEqualTo(400);
      assertThat(refused.errors())
          .as(value)
          .hasSize(1)
          .allMatch(e -> e.startsWith("/facts/0/value"));
    }
  }

  @Test
  void factsAreShownToThoseWhoMayReadTheSheet() {
    var route = "GET /rounds/{round}/facts?unit=";

    expect(200, province.as("stp.canbo").call(route + "STP", "2022"));
    expect(403, province.as("stp.canbo").call(route + "SNV", "2022"));
    expect(200, province.as("689.noivu").call(route + "25195", "2022"));
    expect(403, province.as("689.noivu").call(route + "25220", "2022"));
    expect(200, province.as("ubnd").call(route + "SNV", "2022"));
    expect(400, province.homeAffairs().call("GET /rounds/{round}/facts", "2022"));
    expect(404, province.homeAffairs().call(route + "XXX", "2022"));
  }
}
