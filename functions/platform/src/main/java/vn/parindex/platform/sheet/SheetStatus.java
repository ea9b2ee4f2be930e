package vn.parindex.platform.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.sheet.SheetState;

/**
 * Where a sheet stands.
 *
 * @param state its state
 * @param since when it came into the state; null before the first change
 * @param submittedAt when the unit's leader approved it; null unless it counts as submitted
 * @param reason why it was returned or withdrawn last, if it was
 * @param evidenceBytes bytes of evidence that count towards the unit's quota
 * @param declared how many of the sub-criteria that the unit assesses have their data
 * @param editedVersion the sheet's version after the last change by a person; what the system
 *     registers by itself, such as an accepted file, only moves the sheet's own version
 */
public record SheetStatus(
    SheetState state,
    @Nullable Instant since,
    @Nullable Instant submittedAt,
    @Nullable String reason,
    long evidenceBytes,
    int declared,
    long editedVersion) {

  /** A sheet that nobody has touched. */
  public static final SheetStatus UNTOUCHED =
      new SheetStatus(SheetState.DRAFT, null, null, null, 0, 0, 0);

  /** The same sheet in a state since a time, with the reason that was given for it. */
  public SheetStatus moved(SheetState state, Instant time, @Nullable String reason) {
    var submitted =
        switch (state) {
          case SUBMITTED -> time;
          case UNDER_APPRAISAL -> submittedAt;
          case DRAFT, AWAITING_APPROVAL -> null;
        };
    return new SheetStatus(state, time, submitted, reason, evidenceBytes, declared, editedVersion);
  }

  /** The same status with other bytes of evidence. */
  public SheetStatus withEvidenceBytes(long bytes) {
    return new SheetStatus(state, since, submittedAt, reason, bytes, declared, editedVersion);
  }

  /** The same status with another number of declared sub-criteria. */
  public SheetStatus withDeclared(int number) {
    return new SheetStatus(state, since, submittedAt, reason, evidenceBytes, number, editedVersion);
  }

  /** The same status after a person's change, which made the sheet's version this. */
  public SheetStatus edited(long version) {
    return new SheetStatus(state, since, submittedAt, reason, evidenceBytes, declared, version);
  }
}
