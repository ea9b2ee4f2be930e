package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.roundadmin.Province.expect;

import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;

class ManualScoresTest {

  private final Province province = new Province().withOpenRound();

  @Test
  void theRoleThatTheRuleNamesGivesPointsWithAReason() {
    expect(200, give("snv", "STP", "1.1.2", "0.75"));
    expect(200, give("ubnd", "STP", "3.1.2", "0.25"));

    var known = province.homeAffairs().call("GET /rounds/{round}/facts?unit=STP", "2022").json();
    assertThat(known.at("/manualScores/1.1.2").toString())
        .isEqualTo("{\"points\":0.75,\"role\":\"homeAffairs\",\"reason\":\"Có sáng kiến\"}");
    assertThat(known.at("/manualScores/3.1.2/role").asString()).isEqualTo("provinceLeader");
  }

  @Test
  void nobodyElseDoes() {
    expect(403, give("ubnd", "STP", "1.1.2", "0.75"));
    expect(403, give("snv", "STP", "3.1.2", "0.75"));
    expect(403, give("stp.canbo", "STP", "1.1.2", "0.75"));
    expect(403, give("stp.lanhdao", "STP", "1.1.2", "0.75"));
  }

  @Test
  void pointsKeepWithinTheRulesBounds() {
    assertThat(expect(400, give("ubnd", "STP", "3.1.2", "0.24")).errors())
        .containsExactly("/points out-of-range");
    assertThat(expect(400, give("snv", "STP", "1.1.2", "1.01")).errors())
        .containsExactly("/points out-of-range");
    assertThat(expect(400, give("snv", "STP", "1.1.2", "0.005")).errors())
        .containsExactly("/points too-many-decimals");
    assertThat(expect(400, give("snv", "STP", "1.1.2", "-0.01")).errors())
        .containsExactly("/points out-of-range");
  }

  @Test
  void onlyWhatARuleLeavesToARoleCanBeGiven() {
    expect(404, give("snv", "STP", "1.1.1", "1"));
    expect(404, give("snv", "STP", "9.9.9", "1"));
    expect(404, give("snv", "XXX", "1.1.2", "1"));
    expect(404, give("snv", "70", "1.1.2", "1"));
  }

  @Test
  void aReasonIsNeeded() {
    var body = "{\"points\": 1, \"reason\": \" \"}";

    var refused =
        province
            .homeAffairs()
            .callWith(
                body,
                "PUT /rounds/{round}/units/{unit}/manual-scores/{code}",
                "2022",
                "STP",
                "1.1.2");

    assertThat(expect(400, refused).errors()).containsExactly("/reason not-words");
  }

  @Test
  void onlyAnOpenRoundTakesPoints() {
    province.close();

    assertThat(expect(409, give("snv", "STP", "1.1.2", "1")).problem()).isEqualTo("round-not-open");
  }

  private Answer give(String who, String unit, String code, String points) {
    return province
        .as(who)
        .callWith(
            "{\"points\": %s, \"reason\": \"Có sáng kiến\"}".formatted(points),
            "PUT /rounds/{round}/units/{unit}/manual-scores/{code}",
            "2022",
            unit,
            code);
  }
}
