package vn.parindex.inspection;

import java.util.Optional;

/** Where an inspection stands. */
public enum InspectionState {
  /** Planned; the unit does not know of it yet: it is unannounced. */
  PLANNED,
  /** The unit was given notice: it sees the inspection from here on. */
  NOTIFIED,
  /** The findings stand, and what follows from them was done. */
  CONCLUDED,
  /** The unit has said how it followed up the findings. */
  FOLLOWED_UP;

  /** The state after a step, or empty if this state does not allow it. */
  public Optional<InspectionState> after(InspectionStep step) {
    return Optional.ofNullable(
        switch (step) {
          case NOTIFY -> this == PLANNED ? NOTIFIED : null;
          case ADD_FILE -> this == NOTIFIED ? NOTIFIED : null;
          case CONCLUDE -> this == NOTIFIED ? CONCLUDED : null;
          case FOLLOW_UP -> this == CONCLUDED ? FOLLOWED_UP : null;
        });
  }

  /** Whether the unit itself may see it. */
  public boolean isKnownToTheUnit() {
    return this != PLANNED;
  }
}
