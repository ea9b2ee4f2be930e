package vn.parindex.acceptance;

import java.util.List;
import java.util.Map;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;

/**
 * A council of a chair, one member to whom every sheet is assigned, and one of the Support Team.
 *
 * @param round the round
 * @param convenedBy the unit that convenes it
 * @param level the level that it appraises
 */
record TestCouncil(TestRound round, String convenedBy, String level) {

  /** Someone sets it up and assigns everything to the member, who takes note. */
  static TestCouncil setUp(TestRound round, Session by, String convenedBy, String level) {
    var council = new TestCouncil(round, convenedBy, level);
    by.put(council.path()).ifMatch(0).json(people()).send().expect(200);
    by.put(council.path() + "/assignments")
        .ifMatch(by.get(council.path()).expect(200).version())
        .json(
            Map.of(
                "assignments",
                List.of(everySheet(TestAccounts.APPRAISER), everySheet(TestAccounts.PREPARER))))
        .send()
        .expect(200);
    council.takeNote(council.member());
    council.takeNote(council.preparer());
    return council;
  }

  private void takeNote(Session person) {
    person
        .post(round.path() + "/assignments/" + level + "/acknowledge")
        .json(Map.of())
        .send()
        .expect(200);
  }

  private static Map<String, Object> everySheet(String account) {
    return Map.of("account", account, "part", Map.of("kind", "SHEET"));
  }

  private static Map<String, Object> people() {
    return Map.of(
        "members",
        List.of(
            Map.of("account", TestAccounts.CHAIR, "role", "CHAIR"),
            Map.of("account", TestAccounts.APPRAISER, "role", "MEMBER"),
            Map.of("account", TestAccounts.PREPARER, "role", "SUPPORT")),
        "maxLoad",
        100,
        "alerts",
        Map.of("itemPercent", 50, "peersPoints", 10, "lastYearPoints", 5));
  }

  /** Its address. */
  String path() {
    return round.path() + "/units/" + convenedBy + "/councils/" + level;
  }

  /** Accepts all that a unit declared and locks it. */
  void acceptAndLock(String unit) {
    member().post(appraisal(unit) + "/accept").json(Map.of()).send().expect(200);
    move(unit, "conclude").expect(200);
    move(unit, "lock").expect(200);
  }

  /** The chair moves a unit's appraisal on, such as {@code conclude} or {@code lock}. */
  Reply move(String unit, String step) {
    var version = chair().get(appraisal(unit)).expect(200).version();
    return chair().post(appraisal(unit) + "/" + step).ifMatch(version).json(Map.of()).send();
  }

  /** The address of a unit's appraisal. */
  String appraisal(String unit) {
    return round.path() + "/units/" + unit + "/appraisal";
  }

  Session chair() {
    return round.platform().api().as(TestAccounts.CHAIR);
  }

  Session member() {
    return round.platform().api().as(TestAccounts.APPRAISER);
  }

  Session preparer() {
    return round.platform().api().as(TestAccounts.PREPARER);
  }

  /** Someone speaks of an item, on a version of what was said of it in this appraisal. */
  Reply say(Session who, String unit, String code, String word, long version, Map<String, ?> what) {
    return who.put(appraisal(unit) + "/items/" + code + "/" + word)
        .ifMatch(version)
        .json(what)
        .send();
  }
}
