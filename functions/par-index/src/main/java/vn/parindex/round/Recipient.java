package vn.parindex.round;

/** Who can be told of a deadline, by what they are in the round. */
public enum Recipient {
  /** The officers who enter a unit's data. */
  UNIT_OFFICER,
  /** The leaders who approve for a unit. */
  UNIT_LEADER,
  /** Members of a council and its Support Team, while something is theirs to do. */
  COUNCIL_MEMBER,
  /** Those who run a level for the unit above, such as a district for its communes. */
  DISTRICT_OFFICER,
  /** Home Affairs, which runs the round. */
  HOME_AFFAIRS,
  /** The province's leaders. */
  PROVINCE_LEADER
}
