package vn.parindex.replay.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.files.EvidenceFiles;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.http.Upload;
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
  private final Tally tally;
  private final List<Inspected> inspected = new ArrayList<>();

  InspectionPlay(Company company, Tally tally) {
    this.company = company;
    this.tally = tally;
  }

  private record Inspected(AppraisedUnit of, Session inspector, String consequence) {

    String path() {
      return "/rounds/%s/units/%s/inspections".formatted(of.unit().round(), of.unit().code());
    }

    String one(String step) {
      return path() + "/0001/" + step;
    }
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
              List.of(code(one.of())));
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
    var own = company.unitWith("HOME_AFFAIRS");
    all.stream()
        .filter(of -> of.unit().code().equals(own))
        .map(of -> new Inspected(of, company.withRole("HOME_AFFAIRS"), "NONE"))
        .forEach(
            one -> {
              var words = Map.of("plannedOn", "2022-12-28", "subject", "Kiểm tra chính mình");
              one.inspector().post(one.path()).json(words).sendPatiently().expect(403);
              tally.count(Event.FORBIDDEN);
            });
  }

  private void choose(List<AppraisedUnit> all, String level, List<String> consequences) {
    var homeAffairs = company.unitWith("HOME_AFFAIRS");
    var units =
        all.stream()
            .filter(of -> of.unit().level().equals(level))
            .filter(of -> !of.unit().code().equals(homeAffairs))
            .filter(of -> doubted(of) != null)
            .limit(consequences.size())
            .toList();
    for (int i = 0; i < units.size(); i++) {
      var of = units.get(i);
      var inspector =
          level.equals("xa")
              ? company.of(company.parent(of.unit().code()), "DISTRICT_OFFICER")
              : company.withRole("HOME_AFFAIRS");
      inspected.add(new Inspected(of, inspector, consequences.get(i)));
    }
  }

  /** The first item that was accepted, though the council would find other data in its place. */
  private static @Nullable Asked doubted(AppraisedUnit of) {
    return of.opinions().getOrDefault(Opinion.ACCEPT, List.of()).stream()
        .filter(asked -> asked.kind() == Asked.Kind.SUB_CRITERION)
        .filter(
            asked ->
                of.unit().inventor().declare(asked).filter(d -> !d.notApplicable()).isPresent())
        .filter(asked -> !Data.sameAsDeclared(of.unit(), asked))
        .findFirst()
        .orElse(null);
  }

  private static String code(AppraisedUnit of) {
    var asked = doubted(of);
    if (asked == null) {
      throw new IllegalStateException("Nothing to inspect at " + of.unit().code());
    }
    return asked.code();
  }

  /** Adds a photo and concludes; what a finding reopens must be decided again. */
  void conclude() {
    for (var one : inspected) {
      var code = code(one.of());
      var file = addFile(one, code);
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
        one.of().reopen(Objects.requireNonNull(doubted(one.of())));
      }
      tally.count(Event.INSPECTED);
    }
    var round = inspected.getFirst().of().unit().round();
    for (var level : List.of("so", "huyen")) {
      company
          .withRole("HOME_AFFAIRS")
          .put("/rounds/%s/steps/%s/inspection".formatted(round, level))
          .json(Map.of("done", true))
          .sendPatiently()
          .expect(200);
    }
  }

  private static String addFile(Inspected one, String code) {
    var unit = one.of().unit();
    var title = "%s %s kiem tra".formatted(unit.round(), unit.code());
    var file = EvidenceFiles.pdf("bien-ban-kiem-tra", title);
    var body =
        Json.object()
            .put("subCriterion", code)
            .put("fileName", file.name())
            .put("contentType", file.contentType())
            .put("length", file.content().length())
            .put("sha256", file.content().sha256());
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
