package vn.parindex.evidence;

import java.util.Optional;

/** Where an evidence document stands. Nothing is ever deleted before the round's retention ends. */
public enum EvidenceState {
  /** Announced: an upload URL was signed, no file has been seen yet. */
  ANNOUNCED,
  /** The file is there as announced; its content has not been looked at yet. */
  STORED,
  /** The content is what the type says. */
  ACCEPTED,
  /** The file is there but can't serve as evidence; the reason is kept. */
  REJECTED,
  /** The upload never came. */
  EXPIRED,
  /** Taken back by the unit; a file that was there is kept. */
  WITHDRAWN;

  /** The state after a step, or empty if this state does not allow it. */
  public Optional<EvidenceState> after(EvidenceStep step) {
    return Optional.ofNullable(
        switch (step) {
          case SIGN_AGAIN -> this == ANNOUNCED ? ANNOUNCED : null;
          case STORE ->
              switch (this) {
                // An expired announcement whose file does come late is no orphan after all.
                case ANNOUNCED, EXPIRED -> STORED;
                case WITHDRAWN -> WITHDRAWN;
                case STORED, ACCEPTED, REJECTED -> null;
              };
          case ACCEPT -> this == STORED ? ACCEPTED : null;
          case REJECT -> this == STORED ? REJECTED : null;
          case WITHDRAW -> this == EXPIRED || this == WITHDRAWN ? null : WITHDRAWN;
          case EXPIRE -> this == ANNOUNCED || this == WITHDRAWN ? EXPIRED : null;
        });
  }

  /** Whether the document can support a score: its file is there and was not refused. */
  public boolean supports() {
    return this == STORED || this == ACCEPTED;
  }
}
