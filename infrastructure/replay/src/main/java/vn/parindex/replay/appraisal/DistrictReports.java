package vn.parindex.replay.appraisal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Clock;
import vn.parindex.replay.play.Company;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.rounds.RoundFolder;

/**
 * The districts report their communes to the province before 1 February 2023 (plan 288, step 12);
 * one of them is late and says why.
 */
public final class DistrictReports {

  private static final Instant IN_TIME = Instant.parse("2023-01-16T02:00:00Z");
  private static final Instant LATE = Instant.parse("2023-02-02T02:00:00Z");
  private static final String LEVEL = "xa";

  private final Clock clock;
  private final Company company;
  private final Findings findings;
  private final String round;

  public DistrictReports(Clock clock, Company company, Findings findings, RoundFolder folder) {
    this.clock = clock;
    this.company = company;
    this.findings = findings;
    this.round = folder.round().code();
  }

  /** Before its communes are locked, a district is told which are not. */
  public void refusedWhileOpen(List<UnitUnderPlay> communes) {
    var district = company.parent(communes.getFirst().code());
    var refused = send(district, Map.of());
    refused.expectProblem(409, "units-open");
    var below = communes.stream().filter(c -> company.parent(c.code()).equals(district)).count();
    findings.require(
        "huyện được báo đủ xã chưa chốt · a district is told all communes that are open",
        refused.json().get("errors").size() == below,
        refused.text());
  }

  /** All report, the last one late; the clock stands after that. */
  public void play(List<UnitUnderPlay> communes) {
    var districts =
        communes.stream().map(commune -> company.parent(commune.code())).distinct().toList();
    clock.moveTo(IN_TIME);
    for (var district : districts.subList(0, districts.size() - 1)) {
      send(district, Map.of()).expect(200);
    }
    clock.moveTo(LATE);
    var late = districts.getLast();
    send(late, Map.of()).expectProblem(409, "late-without-reason");
    send(late, Map.of("reason", "Chờ kết luận kiểm tra của một xã")).expect(200);
    check(communes, late, company.withRole("HOME_AFFAIRS"));
  }

  private void check(List<UnitUnderPlay> communes, String late, Session home) {
    var list = home.get("/rounds/%s/reports/%s".formatted(round, LEVEL)).expect(200).json();
    var wrong = new ArrayList<String>();
    for (var district : list.get("districts")) {
      boolean isLate = district.get("unit").asString().equals(late);
      if (district.get("sentAt").isNull()
          || district.get("late").asBoolean() != isLate
          || district.get("reason").isNull() == isLate
          || district.get("locked").asInt() != district.get("units").asInt()) {
        wrong.add(district.toString());
      }
    }
    findings.object(
        "mọi huyện đã báo cáo cấp xã, huyện chậm có lý do · every district reported its communes,"
            + " the late one says why",
        wrong);
    findings.require(
        "tỉnh thấy đủ các xã trong một danh sách · the province sees all communes in one list",
        list.get("ranking").size() == communes.size(),
        list.get("ranking").size() + " of " + communes.size());
  }

  private Reply send(String district, Map<String, String> body) {
    var officer = company.of(district, "DISTRICT_OFFICER");
    var path = "/rounds/%s/units/%s/reports/%s".formatted(round, district, LEVEL);
    var version = officer.get(path).expect(200).version();
    return officer.post(path).ifMatch(version).json(Json.tree(body)).sendPatiently();
  }
}
