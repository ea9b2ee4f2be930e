package vn.parindex.replay.appraisal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Authorities;
import vn.parindex.replay.play.Clock;
import vn.parindex.replay.play.Company;
import vn.parindex.replay.play.Crowd;
import vn.parindex.replay.play.Progress;
import vn.parindex.replay.play.Submitting;
import vn.parindex.replay.play.Tally;
import vn.parindex.replay.play.Tally.Event;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.rounds.RoundFolder;

/** The appraisal of all levels, from the first word to the lock and the night after it. */
public final class AppraisalPlay {

  private static final Instant FIRST = Instant.parse("2022-12-26T02:00:00Z");
  private static final Instant SUPPLEMENTED = Instant.parse("2022-12-29T02:00:00Z");
  private static final Instant SUPPLEMENT_DUE = Instant.parse("2022-12-30T17:00:00Z");
  private static final Instant EXPLAINED = Instant.parse("2023-01-04T02:00:00Z");
  private static final Instant EXPLANATIONS_DUE = Instant.parse("2023-01-05T17:00:00Z");
  private static final Instant SECOND = Instant.parse("2023-01-09T02:00:00Z");
  private static final Instant AFTER_THE_NIGHT = Instant.parse("2023-01-09T20:00:00Z");

  private final Clock clock;
  private final Crowd crowd;
  private final Progress progress;
  private final Tally tally;
  private final String round;
  private final List<CouncilUnderPlay> councils;
  private final Decisions decisions = new Decisions();
  private final FirstAppraisal first;
  private final SecondAppraisal second;
  private final Explaining explaining;
  private final Submitting submitting;

  /** A play; all sheets are submitted and no deadline of a unit is open any more. */
  public AppraisalPlay(
      Api api, RoundFolder folder, Clock clock, Crowd crowd, Progress progress, Tally tally) {
    this.clock = clock;
    this.crowd = crowd;
    this.progress = progress;
    this.tally = tally;
    this.round = folder.round().code();
    this.councils = CouncilUnderPlay.all(folder, api::as);
    this.first = new FirstAppraisal(decisions, tally, EXPLANATIONS_DUE);
    this.second = new SecondAppraisal(decisions, tally);
    this.explaining = new Explaining(tally);
    this.submitting = new Submitting(tally);
  }

  /** Plays everything; the clock stands after the first night with locked points. */
  public Decisions play(
      List<UnitUnderPlay> units,
      Company company,
      Authorities authorities,
      DistrictReports reports) {
    var all = units.stream().map(unit -> appraised(unit, company)).toList();
    clock.moveTo(FIRST);
    refuseWithoutAcknowledgement(all.getFirst());
    acknowledge();
    trespass(all);
    var inspections = new InspectionPlay(company, authorities, tally);
    inspections.begin(all);
    var supplemented = withoutExtension(all, company);
    returnForSupplement(supplemented);
    crowd.each(
        "phiếu đã thẩm định lần 1 · sheets appraised once",
        all.stream().filter(of -> of != supplemented).toList(),
        first::appraise);
    clock.moveTo(SUPPLEMENTED);
    inspections.conclude();
    submitting.submit(supplemented.unit());
    submitting.approve(supplemented.unit());
    clock.moveTo(SUPPLEMENT_DUE);
    first.appraise(supplemented);
    explain(all.stream().filter(of -> !of.asked().isEmpty()).toList());
    inspections.followUp();
    clock.moveTo(SECOND);
    reports.refusedWhileOpen(units.stream().filter(u -> u.level().equals("xa")).toList());
    crowd.each("phiếu đã chốt điểm · sheets locked", all, second::appraise);
    clock.controls().awaitIdle();
    clock.moveTo(AFTER_THE_NIGHT);
    return decisions;
  }

  private AppraisedUnit appraised(UnitUnderPlay unit, Company company) {
    var council = CouncilUnderPlay.of(councils, unit.level(), company.parent(unit.code()));
    return new AppraisedUnit(unit, council);
  }

  private void refuseWithoutAcknowledgement(AppraisedUnit of) {
    var member = of.council().members(of.unit().code()).getFirst();
    var answer =
        member.session().post(of.appraisal() + "/accept").json(Json.object()).sendPatiently();
    answer.expectProblem(409, "assignment-not-acknowledged");
  }

  /** Everyone takes note of what is assigned, once for each level. */
  private void acknowledge() {
    Map<String, Set<String>> done = new HashMap<>();
    for (var council : councils) {
      for (var person : council.people()) {
        if (done.computeIfAbsent(person.account(), _ -> new HashSet<>()).add(council.level())) {
          person
              .session()
              .post("/rounds/%s/assignments/%s/acknowledge".formatted(round, council.level()))
              .json(Json.object())
              .sendPatiently()
              .expect(200);
        }
      }
    }
  }

  /** Nobody decides about the own unit, nor about another district's commune, nor as a unit. */
  private void trespass(List<AppraisedUnit> all) {
    for (var of : all) {
      var own =
          of.council().people().stream()
              .filter(person -> person.unit().equals(of.unit().code()))
              .filter(person -> person.role() == CouncilRole.MEMBER)
              .findFirst();
      own.ifPresent(person -> refused(of, person.session()));
    }
    var communes = all.stream().filter(of -> of.unit().level().equals("xa")).toList();
    var commune = communes.getFirst();
    var other = communes.getLast().council();
    other.people().forEach(person -> refused(commune, person.session()));
    refused(commune, commune.unit().officer());
    refused(commune, commune.unit().leader());
  }

  private void refused(AppraisedUnit of, Session who) {
    var code = of.unit().set().declaredByUnits().getFirst().code();
    who.put(of.item(code, "decision"))
        .ifMatch(0)
        .json(Data.accept())
        .sendPatiently()
        .expectProblem(403, "forbidden");
    tally.count(Event.FORBIDDEN);
  }

  /** Whose deadline nobody has moved yet, so that the one of the supplement is its first. */
  private AppraisedUnit withoutExtension(List<AppraisedUnit> all, Company company) {
    var calendar = company.withRole("HOME_AFFAIRS").get("/rounds/" + round + "/calendar");
    var extended =
        calendar
            .expect(200)
            .json()
            .get("extensions")
            .valueStream()
            .map(extension -> extension.get("unit").asString())
            .collect(Collectors.toSet());
    return all.reversed().stream()
        .filter(of -> !extended.contains(of.unit().code()))
        .findFirst()
        .orElseThrow();
  }

  private void returnForSupplement(AppraisedUnit of) {
    of.learnWhoDecidesWhat();
    var code = of.unit().set().declaredByUnits().getFirst().code();
    of.say(of.decider(code), "decision", code, 0, Data.accept()).expect(200);
    of.council()
        .chair()
        .session()
        .post(of.appraisal() + "/return")
        .ifMatch(of.version())
        .json(
            Map.of(
                "reason",
                "Đề nghị bổ sung tài liệu kiểm chứng",
                "closesAt",
                SUPPLEMENT_DUE.toString()))
        .sendPatiently()
        .expect(200);
    tally.count(Event.RETURNED);
    progress.say(
        "%s (%s) được trả lại để bổ sung · returned for a supplement"
            .formatted(of.unit().name(), of.unit().code()));
  }

  private void explain(List<AppraisedUnit> asked) {
    var silent = asked.getFirst();
    explaining.refusedForWhatWasNotAsked(silent);
    clock.moveTo(EXPLAINED);
    crowd.each(
        "đơn vị đã giải trình · units explained",
        asked.stream().filter(of -> of != silent).toList(),
        explaining::explain);
    clock.moveTo(EXPLANATIONS_DUE);
    explaining.refusedByTheDeadline(silent);
  }
}
