package vn.parindex.platform.access;

import static vn.parindex.platform.access.Capability.APPRAISE;
import static vn.parindex.platform.access.Capability.APPROVE_EXPLANATION;
import static vn.parindex.platform.access.Capability.APPROVE_PUBLICATION;
import static vn.parindex.platform.access.Capability.APPROVE_SHEET;
import static vn.parindex.platform.access.Capability.CONCLUDE_RESULTS;
import static vn.parindex.platform.access.Capability.DECIDE_APPEAL;
import static vn.parindex.platform.access.Capability.EDIT_SHEET;
import static vn.parindex.platform.access.Capability.ENTER_PAPER_BALLOT;
import static vn.parindex.platform.access.Capability.EXPLAIN;
import static vn.parindex.platform.access.Capability.EXPORT_OWN_SHEET;
import static vn.parindex.platform.access.Capability.EXPORT_RESULTS;
import static vn.parindex.platform.access.Capability.EXTEND_DEADLINE;
import static vn.parindex.platform.access.Capability.FILE_APPEAL;
import static vn.parindex.platform.access.Capability.FOLLOW_UP_INSPECTION;
import static vn.parindex.platform.access.Capability.GIVE_MANUAL_SCORE;
import static vn.parindex.platform.access.Capability.INSPECT;
import static vn.parindex.platform.access.Capability.LEAVE_UNIT_OUT;
import static vn.parindex.platform.access.Capability.MANAGE_ACCOUNTS;
import static vn.parindex.platform.access.Capability.MANAGE_COUNCIL;
import static vn.parindex.platform.access.Capability.MANAGE_ROUND;
import static vn.parindex.platform.access.Capability.MANAGE_SURVEY;
import static vn.parindex.platform.access.Capability.PREPARE_PUBLICATION;
import static vn.parindex.platform.access.Capability.READ_APPEAL;
import static vn.parindex.platform.access.Capability.READ_APPRAISAL;
import static vn.parindex.platform.access.Capability.READ_AUDIT;
import static vn.parindex.platform.access.Capability.READ_COUNCIL;
import static vn.parindex.platform.access.Capability.READ_EXPLANATION;
import static vn.parindex.platform.access.Capability.READ_INSPECTION;
import static vn.parindex.platform.access.Capability.READ_NOTICES;
import static vn.parindex.platform.access.Capability.READ_OWN_ACCOUNT;
import static vn.parindex.platform.access.Capability.READ_OWN_ASSIGNMENTS;
import static vn.parindex.platform.access.Capability.READ_PUBLICATION;
import static vn.parindex.platform.access.Capability.READ_RANKING;
import static vn.parindex.platform.access.Capability.READ_ROUND;
import static vn.parindex.platform.access.Capability.READ_SHEET;
import static vn.parindex.platform.access.Capability.READ_SURVEY;
import static vn.parindex.platform.access.Capability.RUN_RANKING;
import static vn.parindex.platform.access.Capability.SEND_NOTICES;
import static vn.parindex.platform.access.Capability.SEND_REPORT;
import static vn.parindex.platform.access.Capability.USE_EXPORTS;
import static vn.parindex.platform.access.Capability.WITHDRAW_SHEET;
import static vn.parindex.platform.access.Reach.COUNCIL;
import static vn.parindex.platform.access.Reach.OTHER_UNITS;
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
  private static final Set<Reach> OTHERS = Set.of(OTHER_UNITS);
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
              Map.entry(INSPECT, OTHERS),
              Map.entry(READ_INSPECTION, EVERYWHERE),
              Map.entry(READ_APPRAISAL, EVERYWHERE),
              Map.entry(READ_PUBLICATION, EVERYWHERE),
              Map.entry(PREPARE_PUBLICATION, EVERYWHERE),
              Map.entry(READ_APPEAL, EVERYWHERE),
              Map.entry(USE_EXPORTS, EVERYWHERE),
              Map.entry(EXPORT_RESULTS, EVERYWHERE),
              Map.entry(READ_AUDIT, EVERYWHERE)),
          Role.UNIT_OFFICER,
          Map.ofEntries(
              Map.entry(READ_OWN_ACCOUNT, EVERYWHERE),
              Map.entry(READ_ROUND, EVERYWHERE),
              Map.entry(READ_SHEET, OWN),
              Map.entry(EDIT_SHEET, OWN),
              Map.entry(WITHDRAW_SHEET, OWN),
              Map.entry(READ_EXPLANATION, OWN),
              Map.entry(READ_INSPECTION, OWN),
              Map.entry(EXPLAIN, OWN),
              Map.entry(READ_APPEAL, OWN),
              Map.entry(USE_EXPORTS, EVERYWHERE),
              Map.entry(EXPORT_OWN_SHEET, OWN)),
          Role.UNIT_LEADER,
          Map.ofEntries(
              Map.entry(READ_OWN_ACCOUNT, EVERYWHERE),
              Map.entry(READ_ROUND, EVERYWHERE),
              Map.entry(READ_SHEET, OWN),
              Map.entry(APPROVE_SHEET, OWN),
              Map.entry(WITHDRAW_SHEET, OWN),
              Map.entry(READ_EXPLANATION, OWN),
              Map.entry(READ_INSPECTION, OWN),
              Map.entry(FOLLOW_UP_INSPECTION, OWN),
              Map.entry(APPROVE_EXPLANATION, OWN),
              Map.entry(READ_APPEAL, OWN),
              Map.entry(FILE_APPEAL, OWN),
              Map.entry(USE_EXPORTS, EVERYWHERE),
              Map.entry(EXPORT_OWN_SHEET, OWN)),
          Role.DISTRICT_OFFICER,
          Map.ofEntries(
              Map.entry(READ_OWN_ACCOUNT, EVERYWHERE),
              Map.entry(READ_ROUND, EVERYWHERE),
              Map.entry(READ_SHEET, BELOW),
              Map.entry(EXTEND_DEADLINE, BELOW),
              Map.entry(READ_COUNCIL, OWN),
              Map.entry(MANAGE_COUNCIL, OWN),
              Map.entry(SEND_REPORT, OWN),
              Map.entry(INSPECT, BELOW),
              Map.entry(READ_INSPECTION, BELOW),
              Map.entry(READ_APPRAISAL, BELOW),
              Map.entry(READ_APPEAL, BELOW),
              Map.entry(USE_EXPORTS, EVERYWHERE),
              Map.entry(EXPORT_RESULTS, BELOW)),
          Role.PROVINCE_LEADER,
          Map.ofEntries(
              Map.entry(READ_OWN_ACCOUNT, EVERYWHERE),
              Map.entry(READ_ROUND, EVERYWHERE),
              Map.entry(READ_SHEET, EVERYWHERE),
              Map.entry(GIVE_MANUAL_SCORE, EVERYWHERE),
              Map.entry(READ_RANKING, EVERYWHERE),
              Map.entry(READ_SURVEY, EVERYWHERE),
              Map.entry(READ_COUNCIL, EVERYWHERE),
              Map.entry(READ_INSPECTION, EVERYWHERE),
              Map.entry(READ_APPRAISAL, EVERYWHERE),
              Map.entry(READ_PUBLICATION, EVERYWHERE),
              Map.entry(APPROVE_PUBLICATION, EVERYWHERE),
              Map.entry(READ_APPEAL, EVERYWHERE)),
          Role.SUPPORT_TEAM,
          Map.of(
              READ_OWN_ACCOUNT, EVERYWHERE,
              READ_ROUND, EVERYWHERE,
              READ_SURVEY, EVERYWHERE,
              ENTER_PAPER_BALLOT, EVERYWHERE),
          Role.APPRAISER,
          Map.ofEntries(
              Map.entry(READ_OWN_ACCOUNT, EVERYWHERE),
              Map.entry(READ_ROUND, EVERYWHERE),
              Map.entry(READ_OWN_ASSIGNMENTS, EVERYWHERE),
              Map.entry(READ_SHEET, APPRAISED),
              Map.entry(READ_APPRAISAL, APPRAISED),
              Map.entry(INSPECT, APPRAISED),
              Map.entry(READ_INSPECTION, APPRAISED),
              Map.entry(APPRAISE, APPRAISED),
              Map.entry(READ_PUBLICATION, EVERYWHERE),
              Map.entry(CONCLUDE_RESULTS, EVERYWHERE),
              Map.entry(LEAVE_UNIT_OUT, APPRAISED),
              Map.entry(READ_APPEAL, APPRAISED),
              Map.entry(DECIDE_APPEAL, APPRAISED),
              Map.entry(USE_EXPORTS, EVERYWHERE),
              Map.entry(EXPORT_RESULTS, APPRAISED)),
          Role.AUDITOR,
          Map.of(
              READ_OWN_ACCOUNT, EVERYWHERE,
              READ_ROUND, EVERYWHERE,
              USE_EXPORTS, EVERYWHERE,
              READ_AUDIT, EVERYWHERE));

  private Permissions() {}

  static Set<Reach> reach(Role role, Capability capability) {
    return TABLE.getOrDefault(role, Map.of()).getOrDefault(capability, Set.of());
  }
}
