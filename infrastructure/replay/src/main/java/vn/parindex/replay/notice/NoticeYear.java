package vn.parindex.replay.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Controls;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Crowd;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.replay.survey.SurveyPlay;
import vn.parindex.rounds.CouncilPlan;
import vn.parindex.rounds.RoundFolder;

/** Lets the year run out and checks who was told what: by the ledger, and by the mailbox. */
public final class NoticeYear {

  private static final Duration AFTER_THE_LAST_DEADLINE = Duration.ofDays(4);

  private final Controls controls;
  private final Api api;
  private final Session homeAffairs;
  private final RoundFolder folder;
  private final Findings findings;
  private final Submissions submissions = new Submissions();
  private final Works works = new Works();
  private List<NoticeLine> sent = List.of();

  public NoticeYear(
      Controls controls, Api api, Session homeAffairs, RoundFolder folder, Findings findings) {
    this.controls = controls;
    this.api = api;
    this.homeAffairs = homeAffairs;
    this.folder = folder;
    this.findings = findings;
  }

  /** Lets the mornings after the play pass, and checks those of the whole year. */
  public void check(Instant began, List<UnitUnderPlay> units, Crowd crowd) {
    var round = folder.round().code();
    var calendar = homeAffairs.get("/rounds/" + round + "/calendar").expect(200).json();
    var steps = Step.read(calendar);
    var last = steps.stream().map(Step::closesAt).max(Instant::compareTo).orElseThrow();
    controls.moveClockTo(last.plus(AFTER_THE_LAST_DEADLINE));
    controls.awaitIdle();
    crowd.each("nhật ký nộp đã đọc · histories read", units, this::readHistory);
    works.readCalendar(homeAffairs.get("/rounds/" + round + "/calendar").expect(200).json());
    folder.councils().forEach(this::readCouncil);

    var ledger = Outbox.read(homeAffairs, round);
    var all = ledger.stream().map(Outbox.Entry::line).toList();
    // They go out when an inspector acts, and stand in no calendar.
    var ordered = all.stream().filter(NoticeYear::isOfAnInspection).toList();
    sent = all.stream().filter(line -> !isOfAnInspection(line)).toList();
    findings.object(
        "đơn vị bị kiểm tra được báo khi có thông báo và khi có kết luận · inspected units were told"
            + " of notice and conclusion",
        notTold(ordered));
    findings.object("mọi thông báo đã gửi · every notice was sent", notSent(ledger));
    findings.object(
        "không thông báo nào gửi hai lần, thư và sổ khớp nhau · no notice twice, mail and ledger"
            + " agree",
        both(
            doubled(),
            new MailCheck(folder.accounts()).objections(ledger, notices(controls.mailbox()))));
    findings.object(
        "nhắc đúng và đủ đơn vị chưa nộp ở mỗi mốc · those who had not submitted, and only they,"
            + " were told at each offset",
        new OffsetCheck(steps, new People(folder), submissions, folder.round().zone())
            .objections(sent));
    findings.object(
        "người thẩm định được nhắc đúng phiếu còn mở · appraisers were told of what was open for"
            + " them",
        new CouncilCheck(steps, works, submissions, folder.round().zone()).objections(sent));
    var plan = new NoticePlan(steps, new People(folder), submissions, works, folder.round().zone());
    findings.object(
        "sổ thông báo đúng như lịch · the ledger is what the calendar asks for",
        differences(plan.lines(began, last.plus(AFTER_THE_LAST_DEADLINE))));
  }

  /** Writes {@code outbox.csv}. */
  public void write(Path folderOfResults) throws IOException {
    OutboxCsv.write(folderOfResults.resolve("outbox.csv"), sent, folder.round().zone());
  }

  /** How many notices the year had. */
  public int size() {
    return sent.size();
  }

  private void readHistory(UnitUnderPlay unit) {
    submissions.read(unit.code(), homeAffairs.get(unit.sheet() + "/history").expect(200).json());
    var appraisal =
        "/rounds/%s/units/%s/appraisal/history".formatted(folder.round().code(), unit.code());
    works.readAppraisal(unit.code(), homeAffairs.get(appraisal).expect(200).json());
  }

  /** What the survey sent to its respondents is no notice. */
  private static JsonNode notices(JsonNode mailbox) {
    var notices = Json.object().putArray("notices");
    mailbox.valueStream().filter(mail -> !SurveyPlay.isToRespondent(mail)).forEach(notices::add);
    return notices;
  }

  private void readCouncil(CouncilPlan plan) {
    var path =
        "/rounds/%s/units/%s/councils/%s"
            .formatted(folder.round().code(), plan.convenedBy(), plan.level());
    for (var member : homeAffairs.get(path).expect(200).json().get("members")) {
      var person = api.as(member.get("account").asString());
      var own = person.get("/rounds/" + folder.round().code() + "/assignments").expect(200).json();
      works.readSeat(plan.level(), plan.convenedBy(), member, own);
    }
  }

  private static boolean isOfAnInspection(NoticeLine line) {
    return line.milestone().startsWith("bulk/inspection-");
  }

  /** An officer and a leader of each unit get one of each. */
  private static List<String> notTold(List<NoticeLine> ordered) {
    var byUnit =
        ordered.stream().collect(Collectors.groupingBy(NoticeLine::units, Collectors.counting()));
    if (byUnit.isEmpty()) {
      return List.of("nobody was told");
    }
    return byUnit.entrySet().stream()
        .filter(unit -> unit.getValue() != 4)
        .map(unit -> unit.getKey() + ": " + unit.getValue() + " messages")
        .toList();
  }

  private static List<String> notSent(List<Outbox.Entry> ledger) {
    return ledger.stream().filter(e -> !e.state().equals("SENT")).map(Object::toString).toList();
  }

  private List<String> doubled() {
    var seen = new HashSet<NoticeLine.Key>();
    return sent.stream().filter(l -> !seen.add(l.key())).map(l -> "twice: " + l).toList();
  }

  private static List<String> both(List<String> some, List<String> others) {
    var all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private List<String> differences(List<NoticeLine> planned) {
    var ledger =
        sent.stream().filter(l -> !CouncilCheck.isBeyondThePlan(l)).collect(Collectors.toSet());
    Map<NoticeLine.Key, NoticeLine> wanted = new HashMap<>();
    planned.forEach(line -> wanted.put(line.key(), line));
    var differences = new ArrayList<String>();
    planned.stream().filter(l -> !ledger.contains(l)).forEach(l -> differences.add("missing " + l));
    ledger.stream()
        .sorted(NoticeLine.ORDER)
        .filter(l -> !l.equals(wanted.get(l.key())))
        .forEach(l -> differences.add("not planned: " + l));
    return differences;
  }
}
