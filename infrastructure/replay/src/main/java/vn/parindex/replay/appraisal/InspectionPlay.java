package vn.parindex.replay.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.files.EvidenceFiles;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.http.Upload;
import vn.parindex.replay.play.Authorities;
import vn.parindex.replay.play.Company;
import vn.parindex.replay.play.Tally;
import vn.parindex.replay.play.Tally.Event;

/**
 * A few unannounced inspections (plan 288, step 7): of departments and a district by Home Affairs,
 * of communes by their district. One reopens an item, one records a breach, the others find nothing
 * that matters.
 */
final class InspectionPlay {

  private final Company company;
  private final Authorities authorities;
  private final Tally tally;
  private final List<Inspected> inspected = new ArrayList<>();

  InspectionPlay(Company company, Authorities authorities, Tally tally) {
    this.company = company;
    this.authorities = authorities;
    this.tally = tally;
  }

  private record Inspected(AppraisedUnit of, Session inspector, Asked asked, String consequence) {

    String path() {
      return InspectionPlay.path(of);
    }

    String one(String step) {
      return path() + "/0001/" + step;
    }
  }

  private static String path(AppraisedUnit of) {
    return "/rounds/%s/units/%s/inspections".formatted(of.unit().round(), of.unit().code());
  }

  /** Plans them and gives notice; before it the unit sees nothing. */
  void begin(List<AppraisedUnit> all) {
    refusedForTheOwnUnit(all);
    choose(all, "so", List.of("REOPEN", "PENALTY", "NONE"));
    choose(all, "huyen", List.of("PENALTY"));
    choose(all, "xa", List.of("REOPEN", "PENALTY"));
    for (var one : inspected) {
      var plan =
          Map.of(
              "plannedOn",
              "2022-12-28",
              "subject",
              "Kiểm tra đột xuất việc tự đánh giá, đối chiếu hồ sơ gốc",
              "codes",
              List.of(one.asked().code()));
      one.inspector().post(one.path()).json(plan).sendPatiently().expect(201);
      var seen = one.of().unit().officer().get(one.path()).expect(200).json();
      if (!seen.get("inspections").isEmpty()) {
        throw new IllegalStateException("Announced too early: " + seen);
      }
      one.of().unit().officer().post(one.path()).json(plan).sendPatiently().expect(403);
      tally.count(Event.FORBIDDEN);
      var words = Map.of("words", "Đoàn kiểm tra làm việc tại đơn vị");
      one.inspector().post(one.one("notice")).ifMatch(1).json(words).sendPatiently().expect(200);
    }
  }

  private void refusedForTheOwnUnit(List<AppraisedUnit> all) {
    all.stream()
        .filter(this::isOfHomeAffairs)
        .forEach(
            of -> {
              var words = Map.of("plannedOn", "2022-12-28", "subject", "Kiểm tra chính mình");
              homeAffairs().post(path(of)).json(words).sendPatiently().expect(403);
              tally.count(Event.FORBIDDEN);
            });
  }

  private void choose(List<AppraisedUnit> all, String level, List<String> consequences) {
    var chosen =
        all.stream()
            .filter(of -> of.unit().level().equals(level) && !isOfHomeAffairs(of))
            .flatMap(of -> doubted(of).map(asked -> Map.entry(of, asked)).stream())
            .limit(consequences.size())
            .toList();
    for (int i = 0; i < chosen.size(); i++) {
      var of = chosen.get(i).getKey();
      var asked = chosen.get(i).getValue();
      inspected.add(new Inspected(of, inspector(of), asked, consequences.get(i)));
    }
  }

  private boolean isOfHomeAffairs(AppraisedUnit of) {
    return of.unit().code().equals(company.unitWith("HOME_AFFAIRS"));
  }

  private Session homeAffairs() {
    return company.withRole("HOME_AFFAIRS");
  }

  private Session inspector(AppraisedUnit of) {
    return of.unit().level().equals("xa")
        ? company.of(company.parent(of.unit().code()), "DISTRICT_OFFICER")
        : homeAffairs();
  }

  /** The first item that was accepted, though the council would find other data in its place. */
  private static Optional<Asked> doubted(AppraisedUnit of) {
    return of.opinions().getOrDefault(Opinion.ACCEPT, List.of()).stream()
        .filter(asked -> asked.kind() == Asked.Kind.SUB_CRITERION)
        .filter(
            asked ->
                of.unit().inventor().declare(asked).filter(d -> !d.notApplicable()).isPresent())
        .filter(asked -> !Data.sameAsDeclared(of.unit(), asked))
        .findFirst();
  }

  /** Adds a photo and concludes; what a finding reopens must be decided again. */
  void conclude() {
    for (var one : inspected) {
      var code = one.asked().code();
      var file = addFile(one);
      var finding = new HashMap<String, Object>();
      finding.put("code", code);
      finding.put("words", "Số liệu kê khai khác hồ sơ lưu tại đơn vị");
      finding.put("consequence", one.consequence());
      finding.put("files", List.of(file));
      finding.put("followUpBy", "2023-01-05");
      one.inspector()
          .post(one.one("conclude"))
          .ifMatch(3)
          .json(Json.tree(Map.of("findings", List.of(finding))))
          .sendPatiently()
          .expect(200);
      if (one.consequence().equals("REOPEN")) {
        one.of().reopen(one.asked());
      }
      tally.count(Event.INSPECTED);
    }
    authorities.report("so", "inspection");
    authorities.report("huyen", "inspection");
  }

  private static String addFile(Inspected one) {
    var unit = one.of().unit();
    var title = "%s %s kiem tra".formatted(unit.round(), unit.code());
    var file = EvidenceFiles.pdf("bien-ban-kiem-tra", title);
    var body = file.announcement(one.asked().code());
    var added = one.inspector().post(one.one("files")).json(body).sendPatiently().expect(201);
    Upload.of(added.json().get("upload")).send(one.inspector().api(), file.content()).expect(200);
    return added.json().get("id").asString();
  }

  /** The units say how they followed up. */
  void followUp() {
    for (var one : inspected) {
      var words = Map.of("words", "Đơn vị đã rà soát, chấn chỉnh và bổ sung hồ sơ");
      one.of()
          .unit()
          .leader()
          .post(one.one("follow-up"))
          .ifMatch(4)
          .json(words)
          .sendPatiently()
          .expect(200);
    }
  }
}
