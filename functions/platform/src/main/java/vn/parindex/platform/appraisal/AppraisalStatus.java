package vn.parindex.platform.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;

/**
 * Where the appraisal of a sheet stands.
 *
 * @param stage its stage
 * @param since when it came into the stage; null before the first word
 * @param attempt 1 at first; one more each time it begins anew after a return
 * @param reason why it was returned last, if it was
 * @param reopened codes of items that an inspection wants decided again in the second appraisal
 */
public record AppraisalStatus(
    AppraisalStage stage,
    @Nullable Instant since,
    int attempt,
    @Nullable String reason,
    List<String> reopened) {

  public AppraisalStatus {
    // A status from before there were inspections was kept without it.
    reopened = reopened == null ? List.of() : List.copyOf(reopened);
  }

  /** A status of which no inspection wants anything. */
  public AppraisalStatus(
      AppraisalStage stage, @Nullable Instant since, int attempt, @Nullable String reason) {
    this(stage, since, attempt, reason, List.of());
  }

  /** A sheet of which no appraiser has said anything. */
  public static final AppraisalStatus UNTOUCHED =
      new AppraisalStatus(AppraisalStage.NOT_BEGUN, null, 0, null);

  /** The same appraisal in another stage. */
  public AppraisalStatus moved(AppraisalStage to, Instant time) {
    return new AppraisalStatus(to, time, attempt, reason, reopened);
  }

  /** The same appraisal, in which an inspection wants items decided again. */
  public AppraisalStatus reopened(AppraisalStage to, Instant time, List<String> codes) {
    var all =
        stage == AppraisalStage.LOCKED
            ? codes
            : Stream.concat(reopened.stream(), codes.stream()).distinct().toList();
    return new AppraisalStatus(to, to == stage ? since : time, attempt, reason, all);
  }

  /** The next attempt: nothing of an earlier one counts any more, though all of it is kept. */
  public AppraisalStatus begun(Instant time) {
    return new AppraisalStatus(AppraisalStage.FIRST_APPRAISAL, time, attempt + 1, null);
  }

  /** The same appraisal, given up until the unit has supplemented its sheet. */
  public AppraisalStatus returned(Instant time, String why) {
    return new AppraisalStatus(AppraisalStage.RETURNED, time, attempt, why);
  }
}
