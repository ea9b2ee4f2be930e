package vn.parindex.platform.access;

/** How far a capability of a role reaches. */
enum Reach {
  /** Only the account's own unit. */
  OWN_UNIT,
  /** The units directly below the account's unit, such as the communes of a district. */
  UNITS_BELOW,
  /** Every unit but the account's own. */
  OTHER_UNITS,
  /** The units that a council of the account appraises; never the account's own unit. */
  COUNCIL,
  /** The whole province, and what belongs to no unit. */
  PROVINCE
}
