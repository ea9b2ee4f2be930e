package vn.parindex.replay.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Crowd;

/**
 * Step 3 of the plan on its last day: Home Affairs prints the links of the people on the loaded
 * list, most of them answer, the survey is closed and counted.
 */
public final class SurveyPlay {

  private final Api api;
  private final Session homeAffairs;
  private final String survey;
  private final long seed;
  private final Crowd crowd;

  public SurveyPlay(Api api, Session homeAffairs, String round, long seed, Crowd crowd) {
    this.api = api;
    this.homeAffairs = homeAffairs;
    this.survey = "/rounds/" + round + "/survey";
    this.seed = seed;
    this.crowd = crowd;
  }

  /** Holds the survey; ballots are taken now, and points are known when this returns. */
  public SurveyOutcome hold() {
    var board = homeAffairs.get(survey).expect(200).json();
    var questionnaires = questionnaires(board);
    var levels = new HashMap<String, String>();
    board
        .get("cells")
        .forEach(cell -> levels.put(cell.get("unit").asString(), cell.get("level").asString()));
    int maxBlankPercent = board.get("maxBlankPercent").asInt();
    var given = new ConcurrentLinkedQueue<GivenBallot>();
    var people = people(levels);
    crowd.each(
        "người được hỏi đã xong · respondents done",
        people.stream().filter(person -> person.answers(seed)).toList(),
        person ->
            given.add(
                give(
                    person,
                    questionnaires.getOrDefault(
                        person.level() + "/" + person.group(), new AskedBallot(List.of())),
                    maxBlankPercent)));
    refuseStrangers(people);
    homeAffairs.post(survey + "/close").json(Json.object()).sendPatiently().expect(200);
    homeAffairs.post(survey + "/count").json(Json.object()).sendPatiently().expect(200);
    return new SurveyOutcome(
        List.copyOf(given), homeAffairs.get(survey).expect(200).json().get("cells"));
  }

  private Map<String, AskedBallot> questionnaires(JsonNode board) {
    var all = new HashMap<String, AskedBallot>();
    for (var asked : board.get("questionnaires")) {
      var name = asked.get("level").asString() + "/" + asked.get("group").asString();
      var shown = homeAffairs.get(survey + "/questionnaires/" + name).expect(200).json();
      all.put(name, AskedBallot.read(shown));
    }
    return all;
  }

  private List<Respondent> people(Map<String, String> levels) {
    var people = new ArrayList<Respondent>();
    JsonNode issued;
    do {
      issued =
          homeAffairs
              .post(survey + "/links")
              .json(Map.of("channel", "PRINT"))
              .send()
              .expect(200)
              .json();
      for (var printed : issued.get("printed")) {
        var link = printed.get("link").asString();
        var unit = printed.get("unit").asString();
        people.add(
            new Respondent(
                printed.get("respondent").asString(),
                levels.getOrDefault(unit, ""),
                unit,
                printed.get("group").asString(),
                link.substring(link.indexOf('#') + 1)));
      }
    } while (issued.get("remaining").asInt() > 0);
    return people;
  }

  private GivenBallot give(Respondent person, AskedBallot asked, int maxBlankPercent) {
    var answers = person.to(asked, seed);
    api.anonymous()
        .post(survey + "/ballot")
        .header("x-ballot-token", person.token())
        .json(Map.of("answers", answers.chosen()))
        .sendPatiently()
        .expect(201);
    int blank = asked.questions().size() - answers.chosen().size();
    boolean valid = blank * 100 <= asked.questions().size() * maxBlankPercent;
    return new GivenBallot(person.level(), person.unit(), person.group(), valid, answers.weights());
  }

  /** A spent link and one that was never issued give nothing. */
  private void refuseStrangers(List<Respondent> people) {
    var spent = people.stream().filter(person -> person.answers(seed)).findFirst().orElseThrow();
    api.anonymous()
        .call("GET", survey + "/ballot")
        .header("x-ballot-token", spent.token())
        .send()
        .expectProblem(409, "ballot-already-given");
    api.anonymous()
        .call("GET", survey + "/ballot")
        .header("x-ballot-token", "0".repeat(spent.token().length()))
        .send()
        .expectProblem(404, "link-not-valid");
  }
}
