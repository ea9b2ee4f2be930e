package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;

/** A district appraises its communes with a council of its own and reports them to the province. */
@ExtendWith(PlatformExtension.class)
class DistrictReportTest {

  @Test
  void a_district_reports_its_communes_and_the_province_sees_them_in_one_list(Platform platform) {
    var round = TestRound.draftWith(platform, "xa", "appraisal", "publication");
    round.tryToOpen().expect(200);
    round.submitted("XA1", 7);
    round.submitted("XA2", 9);
    var district = platform.api().as(TestAccounts.districtOfficer("HA"));
    var council = TestCouncil.setUp(round, district, "HA", "xa");
    round.endSelfAssessment();
    council.acceptAndLock("XA1");

    var open = send(round, district).expectProblem(409, "units-open");
    assertThat(open.json().get("errors").findValuesAsString("pointer")).containsExactly("XA2");
    council.acceptAndLock("XA2");
    round.homeAffairs().post(round.path() + "/rankings/xa/runs").json(Map.of()).send().expect(200);
    var report = send(round, district).expect(200).json().get("report");

    assertThat(report.get("late").asBoolean()).isFalse();
    assertThat(report.get("units").findValuesAsString("unit")).containsExactly("XA2", "XA1");
    var list = round.homeAffairs().get(round.path() + "/reports/xa").expect(200).json();
    assertThat(list.get("reported").asInt()).isEqualTo(1);
    assertThat(list.get("districts").findValuesAsString("unit")).containsExactly("HA", "HB");
    assertThat(list.get("districts").get(0).get("locked").asInt()).isEqualTo(2);
    assertThat(list.get("ranking").findValuesAsString("unit")).containsExactly("XA2", "XA1");
    platform
        .api()
        .as(TestAccounts.districtOfficer("HB"))
        .post(own(round))
        .ifMatch(1)
        .json(Map.of())
        .send()
        .expectProblem(403, "forbidden");
  }

  private static Reply send(TestRound round, Session district) {
    var version = district.get(own(round)).expect(200).version();
    return district.post(own(round)).ifMatch(version).json(Map.of()).send();
  }

  private static String own(TestRound round) {
    return round.path() + "/units/HA/reports/xa";
  }
}
