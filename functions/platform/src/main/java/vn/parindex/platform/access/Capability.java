package vn.parindex.platform.access;

/** What can be done; every route names one. */
public enum Capability {
  /** Read the own account. */
  READ_OWN_ACCOUNT,
  /** Create and change accounts. */
  MANAGE_ACCOUNTS,
  /** Read rounds, units, calendar and criteria sets. */
  READ_ROUND,
  /** Create, set up, open and close rounds; reference facts. */
  MANAGE_ROUND,
  /** Give one unit a later deadline. */
  EXTEND_DEADLINE,
  /** Give the points that the rules leave to a named role. */
  GIVE_MANUAL_SCORE,
  /** Read a unit's sheet and evidence. */
  READ_SHEET,
  /** Enter declared data and evidence; submit to the leader. */
  EDIT_SHEET,
  /** Approve or return the unit's self-assessment. */
  APPROVE_SHEET,
  /** Take the unit's own self-assessment back before the deadline. */
  WITHDRAW_SHEET,
  /** Read rankings before publication. */
  READ_RANKING,
  /** Run a ranking now. */
  RUN_RANKING,
  /** Read who was told what, and who would be. */
  READ_NOTICES,
  /** Send a notice again whose fate is unknown. */
  SEND_NOTICES,
  /** Set up and run the survey: questionnaires, quotas, respondents, links, results. */
  MANAGE_SURVEY,
  /** Read the counts of the survey. */
  READ_SURVEY,
  /** Type in ballots that came on paper. */
  ENTER_PAPER_BALLOT,
  /** Read who is in an Appraisal Council, what is assigned, and how far the council is. */
  READ_COUNCIL,
  /** Set an Appraisal Council up and assign its work. */
  MANAGE_COUNCIL,
  /** Report the level that the own unit runs to the province. */
  SEND_REPORT,
  /** Plan and conclude inspections of units, and keep their files. */
  INSPECT,
  /** Read inspections; the unit itself only once it was given notice. */
  READ_INSPECTION,
  /** Say how the own unit followed the findings of an inspection up. */
  FOLLOW_UP_INSPECTION,
  /** Read and acknowledge what one is to appraise oneself. */
  READ_OWN_ASSIGNMENTS,
  /** Read what was appraised, item by item. */
  READ_APPRAISAL,
  /** Propose, decide, resolve, as the council's role and the assignment allow. */
  APPRAISE,
  /** Read what the unit was asked to explain. */
  READ_EXPLANATION,
  /** Answer what the unit was asked to explain. */
  EXPLAIN,
  /** Send the unit's explanation. */
  APPROVE_EXPLANATION,
  /** Read how far the publication of a level is, and what would be public. */
  READ_PUBLICATION,
  /** Aggregate a ranking and submit it for approval. */
  PREPARE_PUBLICATION,
  /** Conclude on the results, as the chair of a council of the level. */
  CONCLUDE_RESULTS,
  /** Leave a unit that never submitted out of the ranking, as the chair of its council. */
  LEAVE_UNIT_OUT,
  /** Approve what another person has submitted, or send it back. */
  APPROVE_PUBLICATION,
  /** Read the appeals of a unit. */
  READ_APPEAL,
  /** Appeal against what was published of the unit. */
  FILE_APPEAL,
  /** Decide an appeal, as the chair of the unit's council. */
  DECIDE_APPEAL,
  /** Order exports and fetch the own ones; what may be in them the next three say. */
  USE_EXPORTS,
  /** Export results and evidence of units, appraised points and all. */
  EXPORT_RESULTS,
  /** Export the own unit's sheet with what the unit declared. */
  EXPORT_OWN_SHEET,
  /** Read the audit log of a round, and extract it. */
  READ_AUDIT
}
