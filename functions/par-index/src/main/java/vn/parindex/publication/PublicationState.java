package vn.parindex.publication;

import java.util.Optional;

/** Where the publication of a level stands (plan 288, steps 8 to 12). */
public enum PublicationState {
  /** Nothing was aggregated yet. */
  NOT_BEGUN,
  /** A ranking by locked points was taken (tổng hợp); councils are to conclude on it. */
  AGGREGATED,
  /** Every council of the level has concluded (kết luận của Hội đồng). */
  CONCLUDED,
  /** Home Affairs has submitted it for approval (trình phê duyệt). */
  SUBMITTED,
  /** The province's leader has sent it back with a reason. */
  RETURNED,
  /** Approved and public (đã công bố); a correction begins anew and makes another version. */
  PUBLISHED;

  /** The state after a step, or empty if this state does not allow it. */
  public Optional<PublicationState> after(PublicationStep step) {
    return Optional.ofNullable(
        switch (step) {
          case LEAVE_OUT -> this == SUBMITTED ? null : this;
          case AGGREGATE -> this == SUBMITTED ? null : AGGREGATED;
          case CONCLUDE_IN_PART -> this == AGGREGATED ? AGGREGATED : null;
          case CONCLUDE -> this == AGGREGATED ? CONCLUDED : null;
          case SUBMIT -> this == CONCLUDED || this == RETURNED ? SUBMITTED : null;
          case RETURN -> this == SUBMITTED ? RETURNED : null;
          case APPROVE -> this == SUBMITTED ? PUBLISHED : null;
        });
  }
}
