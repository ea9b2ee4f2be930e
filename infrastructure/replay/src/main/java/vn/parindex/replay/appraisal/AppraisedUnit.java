package vn.parindex.replay.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.appraisal.CouncilUnderPlay.Person;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.http.Call;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.play.UnitUnderPlay;

/** A unit and the council that appraises it. Used by one thread at a time. */
final class AppraisedUnit {

  private final UnitUnderPlay unit;
  private final CouncilUnderPlay council;
  private final Map<String, Person> deciders = new HashMap<>();
  private final List<Asked> reopened = new ArrayList<>();

  AppraisedUnit(UnitUnderPlay unit, CouncilUnderPlay council) {
    this.unit = unit;
    this.council = council;
  }

  UnitUnderPlay unit() {
    return unit;
  }

  CouncilUnderPlay council() {
    return council;
  }

  String appraisal() {
    return "/rounds/%s/units/%s/appraisal".formatted(unit.round(), unit.code());
  }

  String explanations() {
    return "/rounds/%s/units/%s/explanations".formatted(unit.round(), unit.code());
  }

  String item(String code, String word) {
    return appraisal() + "/items/" + code + "/" + word;
  }

  /** The items that the council appraises, by what it thinks of them. */
  Map<Opinion, List<Asked>> opinions() {
    return unit.set().declaredByUnits().stream()
        .collect(Collectors.groupingBy(asked -> Opinion.of(unit, asked)));
  }

  /** What the unit is asked to explain. */
  List<Asked> asked() {
    return opinions().getOrDefault(Opinion.ASK, List.of());
  }

  /** An inspection gives an item back to the council. */
  void reopen(Asked asked) {
    reopened.add(asked);
  }

  /** What inspections gave back. */
  List<Asked> reopened() {
    return List.copyOf(reopened);
  }

  /** Every member reads the appraisal, and so learns what is his or hers. */
  void learnWhoDecidesWhat() {
    for (var member : council.members(unit.code())) {
      mine(member.session().get(appraisal()).expect(200).json())
          .forEach(code -> deciders.putIfAbsent(code, member));
    }
  }

  private static Set<String> mine(JsonNode appraisal) {
    var mine = new HashSet<String>();
    for (var item : appraisal.get("items")) {
      if (item.get("mine").asBoolean()) {
        mine.add(item.get("code").asString());
      }
    }
    return mine;
  }

  /** The member to whom an item is assigned. */
  Person decider(String code) {
    var decider = deciders.get(code);
    if (decider == null) {
      throw new IllegalStateException("Nobody decides " + unit.code() + " " + code);
    }
    return decider;
  }

  /** The members who decide anything, in the council's order. */
  List<Person> deciders() {
    return council.members(unit.code()).stream().filter(deciders::containsValue).toList();
  }

  /** Someone speaks about an item, on the version of it that is there. */
  Reply say(Person who, String word, String code, long version, Object body) {
    return put(who, item(code, word)).ifMatch(version).json(body).sendPatiently();
  }

  private static Call put(Person who, String path) {
    return who.session().put(path);
  }

  /** The chair moves the appraisal on. */
  Reply move(String step, long version) {
    return council
        .chair()
        .session()
        .post(appraisal() + "/" + step)
        .ifMatch(version)
        .json(Json.object())
        .sendPatiently();
  }

  /** The newest version, as the chair sees it. */
  long version() {
    return council.chair().session().get(appraisal()).expect(200).version();
  }
}
