package vn.parindex.appraisal;

import org.jspecify.annotations.Nullable;

/**
 * Someone in an Appraisal Council or its Support Team.
 *
 * @param account the account
 * @param unit the unit that the person belongs to, whose own sheet the person never sees
 * @param role what the person is in the council
 */
public record CouncilMember(String account, @Nullable String unit, CouncilRole role) {

  /** Whether the person must keep away from a unit's sheet (conflict of interest). */
  public boolean isOf(String appraised) {
    return appraised.equals(unit);
  }
}
