package vn.parindex.replay.survey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Controls;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Crowd;

/**
 * Step 3 of the plan: Home Affairs sends links, prints others and hands out forms; most people
 * answer, some only when they are reminded the next day; the Support Team types the forms in; the
 * survey is closed, and is counted without being asked.
 */
public final class SurveyPlay {

  private final Api api;
  private final Controls controls;
  private final Session homeAffairs;
  private final Session supportTeam;
  private final String survey;
  private final long seed;
  private final Crowd crowd;
  private final ConcurrentLinkedQueue<GivenBallot> given = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Remark> remarks = new ConcurrentLinkedQueue<>();

  public SurveyPlay(
      Api api,
      Controls controls,
      Session homeAffairs,
      Session supportTeam,
      String round,
      long seed,
      Crowd crowd) {
    this.api = api;
    this.controls = controls;
    this.homeAffairs = homeAffairs;
    this.supportTeam = supportTeam;
    this.survey = "/rounds/" + round + "/survey";
    this.seed = seed;
    this.crowd = crowd;
  }

  /** A free text. */
  private record Remark(String level, String text) {}

  /** Holds the survey in two days; points are known when this returns. */
  public SurveyOutcome hold(Findings findings) {
    var board = homeAffairs.get(survey).expect(200).json();
    var asked = Questionnaires.read(homeAffairs, survey, board);
    var levels = new HashMap<String, String>();
    board
        .get("cells")
        .forEach(cell -> levels.put(cell.get("unit").asString(), cell.get("level").asString()));
    var links = new Links(homeAffairs, controls, survey, levels);
    var holders = links.issue();
    var paper = new PaperBallots(homeAffairs, supportTeam, survey, seed);
    var forms = paper.handOut(board.get("cells"));
    Predicate<Links.Holder> waits =
        holder -> holder.mailed() && holder.person().waitsForReminder(seed);
    giveAll(holders, waits.negate(), asked);
    refuseStrangers(holders.stream().filter(waits.negate()).toList());
    remind(links, holders, waits, asked, findings);
    crowd.each(
        "phiếu giấy đã nhập · paper ballots typed in",
        forms.stream().filter(paper::comesBack).toList(),
        form -> {
          given.add(paper.typeIn(form, asked.of(form), asked.maxBlankPercent()));
          form.comment(seed).ifPresent(words -> remarks.add(new Remark(form.level(), words)));
        });
    homeAffairs.post(survey + "/close").json(Json.object()).sendPatiently().expect(200);
    // Nobody asks for the count: what runs again and again does it.
    controls.moveClockTo(controls.now().plus(Duration.ofMinutes(16)));
    controls.awaitIdle();
    checkRemarks(findings);
    var closed = homeAffairs.get(survey).expect(200).json();
    return new SurveyOutcome(List.copyOf(given), closed.get("cells"));
  }

  /** Whether a message of the mailbox went to someone whom the survey asks. */
  public static boolean isToRespondent(JsonNode mail) {
    return mail.get("to").get(0).asString().endsWith(Links.RESPONDENTS);
  }

  private void giveAll(
      List<Links.Holder> holders, Predicate<Links.Holder> now, Questionnaires asked) {
    crowd.each(
        "người được hỏi đã xong · respondents done",
        holders.stream().filter(now).filter(h -> h.person().answers(seed)).toList(),
        holder -> give(holder, asked));
  }

  private void give(Links.Holder holder, Questionnaires asked) {
    var person = holder.person();
    var answers = person.to(asked.of(person), seed);
    var body = Json.object();
    body.set("answers", Json.tree(answers.chosen()));
    person
        .comment(seed)
        .ifPresent(
            words -> {
              body.put("comment", words);
              remarks.add(new Remark(person.level(), words));
            });
    api.anonymous()
        .post(survey + "/ballot")
        .header("x-ballot-token", holder.token())
        .json(body)
        .sendPatiently()
        .expect(201);
    given.add(GivenBallot.of(person, asked.of(person), answers, asked.maxBlankPercent()));
  }

  /** The next day everyone with an address who has not answered gets a new link, nobody else. */
  private void remind(
      Links links,
      List<Links.Holder> holders,
      Predicate<Links.Holder> waits,
      Questionnaires asked,
      Findings findings) {
    var before = holders.stream().filter(waits).toList();
    long unanswered =
        holders.stream().filter(h -> waits.test(h) || !h.person().answers(seed)).count();
    controls.moveClockTo(controls.now().plus(Duration.ofDays(1)));
    int sent = links.remind();
    findings.require(
        "nhắc đúng người chưa trả lời điều tra · those who had not answered the survey, and only"
            + " they, were reminded",
        sent == unanswered,
        sent + " messages to " + unanswered + " people");
    refuse(before.getFirst().token(), 404, "link-not-valid"); // a reminder is a new link
    giveAll(links.mailed(), waits, asked);
  }

  /** A spent link and one that was never issued give nothing. */
  private void refuseStrangers(List<Links.Holder> holders) {
    var spent = holders.stream().filter(h -> h.person().answers(seed)).findFirst().orElseThrow();
    refuse(spent.token(), 409, "ballot-already-given");
    refuse("0".repeat(spent.token().length()), 404, "link-not-valid");
  }

  private void refuse(String token, int status, String problem) {
    api.anonymous()
        .call("GET", survey + "/ballot")
        .header("x-ballot-token", token)
        .send()
        .expectProblem(status, problem);
  }

  /** Free texts are there in bulk, all of them. */
  private void checkRemarks(Findings findings) {
    var differing = new ArrayList<String>();
    var shown = homeAffairs.get(survey + "/comments").expect(200).json();
    Map<String, List<String>> said =
        remarks.stream()
            .collect(
                Collectors.groupingBy(
                    Remark::level, Collectors.mapping(Remark::text, Collectors.toList())));
    for (var level : shown.get("levels")) {
      var there = level.get("texts").valueStream().map(text -> text.asString()).sorted().toList();
      var sent =
          Objects.requireNonNullElse(said.get(level.get("level").asString()), List.<String>of());
      if (!there.equals(sent.stream().sorted().toList())) {
        differing.add("%s: %d of %d".formatted(level.get("level"), there.size(), sent.size()));
      }
    }
    findings.object("ý kiến tự do còn đủ · no free text got lost", differing);
  }
}
