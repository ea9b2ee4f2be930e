package vn.parindex.acceptance;

import static vn.parindex.acceptance.Persona.Can.ACCOUNTS;
import static vn.parindex.acceptance.Persona.Can.APPROVE;
import static vn.parindex.acceptance.Persona.Can.APPROVE_EXPLANATION;
import static vn.parindex.acceptance.Persona.Can.APPROVE_PUBLICATION;
import static vn.parindex.acceptance.Persona.Can.EDIT;
import static vn.parindex.acceptance.Persona.Can.ENTER_PAPER_BALLOT;
import static vn.parindex.acceptance.Persona.Can.EXPLAIN;
import static vn.parindex.acceptance.Persona.Can.EXTEND;
import static vn.parindex.acceptance.Persona.Can.FILE_APPEAL;
import static vn.parindex.acceptance.Persona.Can.FOLLOW_UP_INSPECTION;
import static vn.parindex.acceptance.Persona.Can.INSPECT;
import static vn.parindex.acceptance.Persona.Can.MANAGE_COUNCIL;
import static vn.parindex.acceptance.Persona.Can.MANAGE_ROUND;
import static vn.parindex.acceptance.Persona.Can.MANAGE_SURVEY;
import static vn.parindex.acceptance.Persona.Can.MANUAL;
import static vn.parindex.acceptance.Persona.Can.PREPARE_PUBLICATION;
import static vn.parindex.acceptance.Persona.Can.READ_ALL_SHEETS;
import static vn.parindex.acceptance.Persona.Can.READ_APPEAL;
import static vn.parindex.acceptance.Persona.Can.READ_APPRAISAL;
import static vn.parindex.acceptance.Persona.Can.READ_AUDIT;
import static vn.parindex.acceptance.Persona.Can.READ_COUNCIL;
import static vn.parindex.acceptance.Persona.Can.READ_EXPLANATION;
import static vn.parindex.acceptance.Persona.Can.READ_INSPECTION;
import static vn.parindex.acceptance.Persona.Can.READ_NOTICES;
import static vn.parindex.acceptance.Persona.Can.READ_OWN_ASSIGNMENTS;
import static vn.parindex.acceptance.Persona.Can.READ_PUBLICATION;
import static vn.parindex.acceptance.Persona.Can.READ_RANKING;
import static vn.parindex.acceptance.Persona.Can.READ_ROUND;
import static vn.parindex.acceptance.Persona.Can.READ_SHEET;
import static vn.parindex.acceptance.Persona.Can.READ_SURVEY;
import static vn.parindex.acceptance.Persona.Can.RUN_RANKING;
import static vn.parindex.acceptance.Persona.Can.SELF;
import static vn.parindex.acceptance.Persona.Can.SEND_NOTICES;
import static vn.parindex.acceptance.Persona.Can.SEND_REPORT;
import static vn.parindex.acceptance.Persona.Can.USE_EXPORTS;
import static vn.parindex.acceptance.Persona.Can.WITHDRAW;

import java.util.List;
import java.util.Set;

/**
 * Who asks, in the matrix of everybody times everything.
 *
 * @param username empty for somebody who is not signed in
 * @param unit the own unit; empty without one
 * @param everywhere what the persona may do in the whole province
 * @param within what it may do on the own unit
 * @param below what a district's division may do on the units below
 */
record Persona(String username, String unit, Set<Can> everywhere, Set<Can> within, Set<Can> below) {

  /** Somebody who has no units below. */
  Persona(String username, String unit, Set<Can> everywhere, Set<Can> within) {
    this(username, unit, everywhere, within, Set.of());
  }

  /** What the notes on roles allow; written down here a second time, to be compared. */
  enum Can {
    SELF,
    ACCOUNTS,
    READ_ROUND,
    MANAGE_ROUND,
    EXTEND,
    MANUAL,
    READ_SHEET,
    READ_ALL_SHEETS,
    EDIT,
    APPROVE,
    WITHDRAW,
    READ_RANKING,
    RUN_RANKING,
    READ_NOTICES,
    SEND_NOTICES,
    MANAGE_SURVEY,
    READ_SURVEY,
    ENTER_PAPER_BALLOT,
    READ_COUNCIL,
    MANAGE_COUNCIL,
    SEND_REPORT,
    INSPECT,
    READ_INSPECTION,
    FOLLOW_UP_INSPECTION,
    READ_OWN_ASSIGNMENTS,
    READ_APPRAISAL,
    APPRAISE,
    READ_EXPLANATION,
    EXPLAIN,
    APPROVE_EXPLANATION,
    READ_PUBLICATION,
    PREPARE_PUBLICATION,
    CONCLUDE_RESULTS,
    LEAVE_UNIT_OUT,
    APPROVE_PUBLICATION,
    READ_APPEAL,
    FILE_APPEAL,
    DECIDE_APPEAL,
    USE_EXPORTS,
    READ_AUDIT
  }

  static final Persona ANONYMOUS = new Persona("", "", Set.of(), Set.of());

  static final List<Persona> ALL =
      List.of(
          ANONYMOUS,
          new Persona(TestAccounts.NOBODY, "", Set.of(), Set.of()),
          new Persona(TestAccounts.FORMER, "", Set.of(), Set.of()),
          new Persona(TestAccounts.ADMIN, "", Set.of(SELF, ACCOUNTS), Set.of()),
          new Persona(
              TestAccounts.HOME_AFFAIRS,
              "DA",
              Set.of(
                  SELF,
                  ACCOUNTS,
                  READ_ROUND,
                  MANAGE_ROUND,
                  EXTEND,
                  MANUAL,
                  READ_SHEET,
                  READ_ALL_SHEETS,
                  READ_RANKING,
                  RUN_RANKING,
                  READ_NOTICES,
                  SEND_NOTICES,
                  MANAGE_SURVEY,
                  READ_SURVEY,
                  READ_COUNCIL,
                  MANAGE_COUNCIL,
                  INSPECT,
                  READ_INSPECTION,
                  READ_APPRAISAL,
                  READ_PUBLICATION,
                  PREPARE_PUBLICATION,
                  READ_APPEAL,
                  USE_EXPORTS,
                  READ_AUDIT),
              Set.of()),
          new Persona(
              TestAccounts.PROVINCE_LEADER,
              "",
              Set.of(
                  SELF,
                  READ_ROUND,
                  MANUAL,
                  READ_SHEET,
                  READ_ALL_SHEETS,
                  READ_RANKING,
                  READ_SURVEY,
                  READ_COUNCIL,
                  READ_INSPECTION,
                  READ_APPRAISAL,
                  READ_PUBLICATION,
                  APPROVE_PUBLICATION,
                  READ_APPEAL),
              Set.of()),
          new Persona(
              TestAccounts.APPRAISER,
              "",
              Set.of(SELF, READ_ROUND, READ_OWN_ASSIGNMENTS, USE_EXPORTS),
              Set.of()),
          new Persona(
              TestAccounts.AUDITOR,
              "",
              Set.of(SELF, READ_ROUND, USE_EXPORTS, READ_AUDIT),
              Set.of()),
          new Persona(
              TestAccounts.SUPPORT_TEAM,
              "",
              Set.of(SELF, READ_ROUND, READ_SURVEY, ENTER_PAPER_BALLOT),
              Set.of()),
          officer("DA"),
          leader("DA"),
          officer("HA"),
          officer("XA1"),
          leader("XA1"),
          district("HA"),
          district("HB"));

  private static Persona officer(String unit) {
    return new Persona(
        TestAccounts.officer(unit),
        unit,
        Set.of(SELF, READ_ROUND, USE_EXPORTS),
        Set.of(
            READ_SHEET, EDIT, WITHDRAW, READ_EXPLANATION, READ_INSPECTION, EXPLAIN, READ_APPEAL));
  }

  private static Persona leader(String unit) {
    return new Persona(
        TestAccounts.leader(unit),
        unit,
        Set.of(SELF, READ_ROUND, USE_EXPORTS),
        Set.of(
            READ_SHEET,
            APPROVE,
            WITHDRAW,
            READ_EXPLANATION,
            READ_INSPECTION,
            FOLLOW_UP_INSPECTION,
            APPROVE_EXPLANATION,
            READ_APPEAL,
            FILE_APPEAL));
  }

  private static Persona district(String unit) {
    return new Persona(
        TestAccounts.districtOfficer(unit),
        unit,
        Set.of(SELF, READ_ROUND, USE_EXPORTS),
        Set.of(READ_COUNCIL, MANAGE_COUNCIL, SEND_REPORT),
        Set.of(READ_SHEET, EXTEND, INSPECT, READ_INSPECTION, READ_APPRAISAL, READ_APPEAL));
  }

  /**
   * Whether the persona may do it on a unit; without a unit on the whole province. Nobody inspects
   * the own unit.
   */
  boolean can(Can what, String onUnit) {
    return (everywhere.contains(what) && !(what == INSPECT && unit.equals(onUnit)))
        || (within.contains(what) && unit.equals(onUnit))
        || (below.contains(what) && unit.equals(TestAccounts.UNITS.get(onUnit)));
  }
}
