package vn.parindex.acceptance;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Json;

/** People of a small made-up province; their accounts are the same in every round. */
final class TestAccounts {

  /** The system administrator; his token carries the group. */
  static final String ADMIN = "quantri";

  static final String HOME_AFFAIRS = "kt.noivu";
  static final String PROVINCE_LEADER = "kt.ubnd";

  /** Types in paper ballots. */
  static final String SUPPORT_TEAM = "kt.togiupviec";

  static final String AUDITOR = "kt.nhatky";

  /** Might appraise, but is in no council unless a test sets one up. */
  static final String APPRAISER = "kt.thamdinh";

  /** The same; chairs the council of a test that sets one up. */
  static final String CHAIR = "kt.chutich";

  /** The same; prepares the decisions of the council of a test that sets one up. */
  static final String PREPARER = "kt.giupviec";

  /** Signs in, but has no account. */
  static final String NOBODY = "kt.khong-co-tai-khoan";

  /** Had an account. */
  static final String FORMER = "kt.da-nghi-viec";

  /** Assessed units with the unit above, by code. */
  static final Map<String, String> UNITS =
      new TreeMap<>(
          Map.of(
              "DA", "70", "DB", "70", "DC", "70", "HA", "70", "HB", "70", "XA1", "HA", "XA2", "HA",
              "XB1", "HB"));

  private TestAccounts() {}

  static String officer(String unit) {
    return "kt.%s.canbo".formatted(unit.toLowerCase(Locale.ROOT));
  }

  /** A second officer of the same unit. */
  static String colleague(String unit) {
    return "kt.%s.canbo2".formatted(unit.toLowerCase(Locale.ROOT));
  }

  static String leader(String unit) {
    return "kt.%s.lanhdao".formatted(unit.toLowerCase(Locale.ROOT));
  }

  static String districtOfficer(String district) {
    return "kt.%s.noivu".formatted(district.toLowerCase(Locale.ROOT));
  }

  static void save(Api api) {
    var body = Json.object();
    var list = body.putArray("accounts");
    add(list, HOME_AFFAIRS, "DA", "HOME_AFFAIRS", true);
    add(list, PROVINCE_LEADER, "70", "PROVINCE_LEADER", true);
    add(list, SUPPORT_TEAM, "70", "SUPPORT_TEAM", true);
    add(list, AUDITOR, "70", "AUDITOR", true);
    add(list, APPRAISER, "70", "APPRAISER", true);
    add(list, CHAIR, "70", "APPRAISER", true);
    add(list, PREPARER, "70", "APPRAISER", true);
    add(list, FORMER, "DA", "UNIT_OFFICER", false);
    for (var unit : UNITS.keySet()) {
      add(list, officer(unit), unit, "UNIT_OFFICER", true);
      add(list, colleague(unit), unit, "UNIT_OFFICER", true);
      add(list, leader(unit), unit, "UNIT_LEADER", true);
    }
    Stream.of("HA", "HB").forEach(d -> add(list, districtOfficer(d), d, "DISTRICT_OFFICER", true));
    api.as(ADMIN).put("/accounts").json(body).send().expect(200);
  }

  private static void add(
      ArrayNode list, String username, String unit, String role, boolean active) {
    var account =
        list.addObject()
            .put("username", username)
            .put("name", "Kiểm thử " + username)
            .put("email", username + "@kiem-thu.example")
            .put("unit", unit)
            .put("active", active);
    account.putArray("roles").add(role);
  }
}
