package vn.parindex.replay.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Controls;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;

/** Home Affairs sends links by e-mail to those who judge every other unit, and prints the rest. */
final class Links {

  /** Nothing but an address of the sample's respondents ends like this. */
  static final String RESPONDENTS = "@khaosat.example";

  private static final Pattern TOKEN = Pattern.compile("/khao-sat/[^#\\s]+#([0-9a-z]+)");

  private final Session homeAffairs;
  private final Controls controls;
  private final String survey;
  private final Map<String, String> levels;

  /**
   * Links.
   *
   * @param levels levels by unit
   */
  Links(Session homeAffairs, Controls controls, String survey, Map<String, String> levels) {
    this.homeAffairs = homeAffairs;
    this.controls = controls;
    this.survey = survey;
    this.levels = levels;
  }

  /**
   * Someone with a link.
   *
   * @param mailed whether it came by e-mail
   */
  record Holder(Respondent person, String token, boolean mailed) {}

  /** Everyone on the list, with a link. */
  List<Holder> issue() {
    var units = List.copyOf(new TreeSet<>(levels.keySet()));
    for (int i = 0; i < units.size(); i += 2) {
      send("/links", Map.of("channel", "MAIL", "unit", units.get(i)));
    }
    var holders = new ArrayList<>(mailed());
    JsonNode issued;
    do {
      issued = send("/links", Map.of("channel", "PRINT"));
      for (var printed : issued.get("printed")) {
        var link = printed.get("link").asString();
        holders.add(new Holder(respondent(printed), link.substring(link.indexOf('#') + 1), false));
      }
    } while (issued.get("remaining").asInt() > 0);
    return List.copyOf(holders);
  }

  /**
   * Reminds by e-mail; today's links are of another day.
   *
   * @return how many messages the platform says that it sent
   */
  int remind() {
    int sent = 0;
    JsonNode reminded;
    do {
      reminded = send("/reminders", Map.of());
      sent += reminded.at("/mailed/SENT").asInt();
    } while (reminded.get("remaining").asInt() > 0);
    return sent;
  }

  /** Those who got a link by e-mail, with the newest that came. */
  List<Holder> mailed() {
    var newest = new HashMap<String, String>();
    for (var mail : controls.mailbox()) {
      var token = TOKEN.matcher(mail.get("text").asString());
      if (token.find()) {
        newest.put(mail.get("to").get(0).asString(), token.group(1));
      }
    }
    Set<Holder> holders = new HashSet<>();
    for (var person :
        homeAffairs.get(survey + "/respondents").expect(200).json().get("respondents")) {
      var token = newest.get(person.path("email").asString(""));
      if (token != null) {
        holders.add(new Holder(respondent(person), token, true));
      }
    }
    return List.copyOf(holders);
  }

  private Respondent respondent(JsonNode person) {
    var unit = person.get("unit").asString();
    return new Respondent(
        person.get("respondent").asString(),
        levels.getOrDefault(unit, ""),
        unit,
        person.get("group").asString());
  }

  private JsonNode send(String path, Map<String, ?> body) {
    return homeAffairs.post(survey + path).json(Json.tree(body)).sendPatiently().expect(200).json();
  }
}
