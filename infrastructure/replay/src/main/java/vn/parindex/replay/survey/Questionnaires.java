package vn.parindex.replay.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Session;

/**
 * What everyone is asked.
 *
 * @param asked by level and group
 * @param maxBlankPercent share of its questions that a valid ballot may leave blank
 */
record Questionnaires(Map<String, AskedBallot> asked, int maxBlankPercent) {

  Questionnaires {
    asked = Map.copyOf(asked);
  }

  /** Reads those that the board names. */
  static Questionnaires read(Session homeAffairs, String survey, JsonNode board) {
    var all = new HashMap<String, AskedBallot>();
    for (var one : board.get("questionnaires")) {
      var name = one.get("level").asString() + "/" + one.get("group").asString();
      var shown = homeAffairs.get(survey + "/questionnaires/" + name).expect(200).json();
      all.put(name, AskedBallot.read(shown));
    }
    return new Questionnaires(all, board.get("maxBlankPercent").asInt());
  }

  AskedBallot of(Respondent person) {
    return asked.getOrDefault(person.level() + "/" + person.group(), new AskedBallot(List.of()));
  }
}
