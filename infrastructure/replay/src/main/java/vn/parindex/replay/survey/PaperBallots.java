package vn.parindex.replay.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.data.Draws;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;

/**
 * The part of the survey that is on paper: Home Affairs hands out what the quotas leave beside
 * links, the Support Team types in what comes back, and says of what is invalid why.
 */
final class PaperBallots {

  private static final int RETURNED_PERCENT = 85;
  private static final int SPOILT_PERCENT = 20;

  /** Of the forms that do not come back, how many have a stranger's paper come in their place. */
  private static final int STRANGER_PERCENT = 50;

  private final Session homeAffairs;
  private final Session supportTeam;
  private final String survey;
  private final long seed;

  PaperBallots(Session homeAffairs, Session supportTeam, String survey, long seed) {
    this.homeAffairs = homeAffairs;
    this.supportTeam = supportTeam;
    this.survey = survey;
    this.seed = seed;
  }

  /** Hands out all forms that the quotas leave; who gets one has no name. */
  List<Respondent> handOut(JsonNode cells) {
    var people = new ArrayList<Respondent>();
    for (var cell : cells) {
      var unit = cell.get("unit").asString();
      var group = cell.get("group").asString();
      var counts = cell.get("counts");
      int forms = counts.get("quota").asInt() - counts.get("issued").asInt();
      if (forms > 0) {
        homeAffairs
            .post(survey + "/paper-forms")
            .json(Map.of("unit", unit, "group", group, "forms", forms))
            .sendPatiently()
            .expect(200);
      }
      for (int i = 1; i <= forms; i++) {
        people.add(
            new Respondent(
                "form %s %s %d".formatted(unit, group, i),
                cell.get("level").asString(),
                unit,
                group));
      }
    }
    return List.copyOf(people);
  }

  /** Whether anything comes in place of a form that was handed out. */
  boolean comesBack(Respondent person) {
    return returned(person) || Draws.of(seed, "stranger", person.id()).chance(STRANGER_PERCENT);
  }

  /** Types in what came in place of a form. */
  GivenBallot typeIn(Respondent person, AskedBallot asked, int maxBlankPercent) {
    var answers = person.to(asked, seed);
    var invalid = invalid(person);
    var body = Json.object().put("unit", person.unit()).put("group", person.group());
    body.set("answers", Json.tree(invalid.isEmpty() ? answers.chosen() : Map.of()));
    person.comment(seed).ifPresent(words -> body.put("comment", words));
    if (!invalid.isEmpty()) {
      body.put("invalid", invalid);
    }
    supportTeam.post(survey + "/paper-ballots").json(body).sendPatiently().expect(201);
    var given = GivenBallot.of(person, asked, answers, maxBlankPercent);
    return invalid.isEmpty() ? given : given.spoilt();
  }

  private boolean returned(Respondent person) {
    return Draws.of(seed, "form returned", person.id()).chance(RETURNED_PERCENT);
  }

  /** Why a paper does not count; empty for one that does, if it is not too blank. */
  private String invalid(Respondent person) {
    var draws = Draws.of(seed, "spoilt", person.id());
    if (!returned(person)) {
      return draws.oneOf(List.of("OFF_LIST", "DUPLICATE"));
    }
    return draws.chance(SPOILT_PERCENT) ? draws.oneOf(List.of("TWO_ANSWERS", "UNREADABLE")) : "";
  }
}
