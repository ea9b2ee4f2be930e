package vn.parindex.platform.access;

import static vn.parindex.platform.access.Capability.APPRAISE;
import static vn.parindex.platform.access.Capability.APPROVE_EXPLANATION;
import static vn.parindex.platform.access.Capability.APPROVE_SHEET;
import static vn.parindex.platform.access.Capability.EDIT_SHEET;
import static vn.parindex.platform.access.Capability.ENTER_PAPER_BALLOT;
import static vn.parindex.platform.access.Capability.EXPLAIN;
import static vn.parindex.platform.access.Capability.EXTEND_DEADLINE;
import static vn.parindex.platform.access.Capability.GIVE_MANUAL_SCORE;
import static vn.parindex.platform.access.Capability.MANAGE_ACCOUNTS;
import static vn.parindex.platform.access.Capability.MANAGE_COUNCIL;
import static vn.parindex.platform.access.Capability.MANAGE_ROUND;
import static vn.parindex.platform.access.Capability.MANAGE_SURVEY;
import static vn.parindex.platform.access.Capability.READ_APPRAISAL;
import static vn.parindex.platform.access.Capability.READ_COUNCIL;
import static vn.parindex.platform.access.Capability.READ_EXPLANATION;
import static vn.parindex.platform.access.Capability.READ_NOTICES;
import static vn.parindex.platform.access.Capability.READ_OWN_ACCOUNT;
import static vn.parindex.platform.access.Capability.READ_OWN_ASSIGNMENTS;
import static vn.parindex.platform.access.Capability.READ_RANKING;
import static vn.parindex.platform.access.Capability.READ_ROUND;
import static vn.parindex.platform.access.Capability.READ_SHEET;
import static vn.parindex.platform.access.Capability.READ_SURVEY;
import static vn.parindex.platform.access.Capability.RUN_RANKING;
import static vn.parindex.platform.access.Capability.SEND_NOTICES;
import static vn.parindex.platform.access.Capability.WITHDRAW_SHEET;
import static vn.parindex.platform.access.Reach.COUNCIL;
import static vn.parindex.platform.access.Reach.OWN_UNIT;
import static vn.parindex.platform.access.Reach.PROVINCE;
import static vn.parindex.platform.access.Reach.UNITS_BELOW;

import java.util.Map;
import java.util.Set;

/** The table of what each role may do, and how far. What is not here is denied. */
final class Permissions {

  private static final Set<Reach> EVERYWHERE = Set.of(PROVINCE);
  private static final Set<Reach> OWN = Set.of(OWN_UNIT);
  private static final Set<Reach> BELOW = Set.of(UNITS_BELOW);
  private static final Set<Reach> APPRAISED = Set.of(COUNCIL);

  private static final Map<Role, Map<Capability, Set<Reach>>> TABLE =
      Map.of(
          Role.SYSTEM_ADMIN,
          Map.of(READ_OWN_ACCOUNT, EVERYWHERE, MANAGE_ACCOUNTS, EVERYWHERE),
          Role.HOME_AFFAIRS,
          Map.ofEntries(
              Map.entry(READ_OWN_ACCOUNT, EVERYWHERE),
              Map.entry(MANAGE_ACCOUNTS, EVERYWHERE),
              Map.entry(READ_ROUND, EVERYWHERE),
              Map.entry(MANAGE_ROUND, EVERYWHERE),
              Map.entry(EXTEND_DEADLINE, EVERYWHERE),
              Map.entry(GIVE_MANUAL_SCORE, EVERYWHERE),
              Map.entry(READ_SHEET, EVERYWHERE),
              Map.entry(READ_RANKING, EVERYWHERE),
              Map.entry(RUN_RANKING, EVERYWHERE),
              Map.entry(READ_NOTICES, EVERYWHERE),
              Map.entry(SEND_NOTICES, EVERYWHERE),
              Map.entry(MANAGE_SURVEY, EVERYWHERE),
              Map.entry(READ_SURVEY, EVERYWHERE),
              Map.entry(READ_COUNCIL, EVERYWHERE),
              Map.entry(MANAGE_COUNCIL, EVERYWHERE),
              Map.entry(READ_APPRAISAL, EVERYWHERE)),
          Role.UNIT_OFFICER,
          Map.of(
              READ_OWN_ACCOUNT, EVERYWHERE,
              READ_ROUND, EVERYWHERE,
              READ_SHEET, OWN,
              EDIT_SHEET, OWN,
              WITHDRAW_SHEET, OWN,
              READ_EXPLANATION, OWN,
              EXPLAIN, OWN),
          Role.UNIT_LEADER,
          Map.of(
              READ_OWN_ACCOUNT, EVERYWHERE,
              READ_ROUND, EVERYWHERE,
              READ_SHEET, OWN,
              APPROVE_SHEET, OWN,
              WITHDRAW_SHEET, OWN,
              READ_EXPLANATION, OWN,
              APPROVE_EXPLANATION, OWN),
          Role.DISTRICT_OFFICER,
          Map.of(
              READ_OWN_ACCOUNT, EVERYWHERE,
              READ_ROUND, EVERYWHERE,
              READ_SHEET, BELOW,
              EXTEND_DEADLINE, BELOW,
              READ_COUNCIL, OWN,
              MANAGE_COUNCIL, OWN,
              READ_APPRAISAL, BELOW),
          Role.PROVINCE_LEADER,
          Map.of(
              READ_OWN_ACCOUNT, EVERYWHERE,
              READ_ROUND, EVERYWHERE,
              READ_SHEET, EVERYWHERE,
              GIVE_MANUAL_SCORE, EVERYWHERE,
              READ_RANKING, EVERYWHERE,
              READ_SURVEY, EVERYWHERE,
              READ_COUNCIL, EVERYWHERE,
              READ_APPRAISAL, EVERYWHERE),
          Role.SUPPORT_TEAM,
          Map.of(
              READ_OWN_ACCOUNT, EVERYWHERE,
              READ_ROUND, EVERYWHERE,
              READ_SURVEY, EVERYWHERE,
              ENTER_PAPER_BALLOT, EVERYWHERE),
          Role.APPRAISER,
          Map.of(
              READ_OWN_ACCOUNT, EVERYWHERE,
              READ_ROUND, EVERYWHERE,
              READ_OWN_ASSIGNMENTS, EVERYWHERE,
              READ_SHEET, APPRAISED,
              READ_APPRAISAL, APPRAISED,
              APPRAISE, APPRAISED));

  private Permissions() {}

  static Set<Reach> reach(Role role, Capability capability) {
    return TABLE.getOrDefault(role, Map.of()).getOrDefault(capability, Set.of());
  }
}
