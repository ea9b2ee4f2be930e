package vn.parindex.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the publication of a level of a round stands. Each step gives the next publication, or
 * nothing if the state does not allow the step; what was published is never touched by any.
 *
 * @param state its state
 * @param since when it came into the state; null before the first step
 * @param aggregate the ranking that is to be published, or was last
 * @param conclusions of the councils on it
 * @param submission the newest one; null until it is submitted
 * @param reason why it was returned last, until it is published
 * @param latestVersion the newest published version; 0 before the first
 * @param leftOut what councils have decided about units that never submitted, one for each
 */
public record Publication(
    PublicationState state,
    @Nullable Instant since,
    @Nullable Aggregate aggregate,
    List<Conclusion> conclusions,
    @Nullable Submission submission,
    @Nullable String reason,
    int latestVersion,
    List<LeftOut> leftOut) {

  /** Nothing was done yet. */
  public static final Publication NOT_BEGUN =
      new Publication(PublicationState.NOT_BEGUN, null, null, List.of(), null, null, 0, List.of());

  public Publication {
    conclusions = List.copyOf(conclusions);
    leftOut = List.copyOf(leftOut);
  }

  /** The same with a ranking to be published; conclusions on an earlier one fall. */
  public Optional<Publication> aggregated(Aggregate ranking) {
    return state
        .after(PublicationStep.AGGREGATE)
        .map(
            to ->
                new Publication(
                    to, ranking.at(), ranking, List.of(), null, reason, latestVersion, leftOut));
  }

  /**
   * The same with the conclusions of councils; concluded once all have.
   *
   * @param all every council of the level, by the unit that convenes it
   */
  public Optional<Publication> concluded(List<Conclusion> more, Set<String> all) {
    var missing = new HashSet<>(all);
    Stream.concat(conclusions.stream(), more.stream())
        .map(Conclusion::council)
        .forEach(missing::remove);
    var step = missing.isEmpty() ? PublicationStep.CONCLUDE : PublicationStep.CONCLUDE_IN_PART;
    return state
        .after(step)
        .map(
            to ->
                new Publication(
                    to,
                    more.isEmpty() ? since : more.getLast().at(),
                    aggregate,
                    Stream.concat(
                            conclusions.stream().filter(old -> !repeats(old, more)), more.stream())
                        .toList(),
                    null,
                    reason,
                    latestVersion,
                    leftOut));
  }

  /** The same, submitted for approval. */
  public Optional<Publication> submitted(Submission by) {
    return state
        .after(PublicationStep.SUBMIT)
        .map(
            to ->
                new Publication(
                    to, by.at(), aggregate, conclusions, by, reason, latestVersion, leftOut));
  }

  /** The same, sent back. */
  public Optional<Publication> returned(Instant at, String why) {
    return state
        .after(PublicationStep.RETURN)
        .map(
            to ->
                new Publication(
                    to, at, aggregate, conclusions, submission, why, latestVersion, leftOut));
  }

  /** The same, published as the next version. */
  public Optional<Publication> approved(Instant at) {
    return state
        .after(PublicationStep.APPROVE)
        .map(
            to ->
                new Publication(
                    to, at, aggregate, conclusions, submission, null, latestVersion + 1, leftOut));
  }

  /** The same with a unit left out of the ranking, in place of an earlier decision about it. */
  public Optional<Publication> leavingOut(LeftOut unit) {
    return state
        .after(PublicationStep.LEAVE_OUT)
        .map(
            to ->
                new Publication(
                    to,
                    since,
                    aggregate,
                    conclusions,
                    submission,
                    reason,
                    latestVersion,
                    Stream.concat(
                            leftOut.stream().filter(old -> !old.unit().equals(unit.unit())),
                            Stream.of(unit))
                        .toList()));
  }

  private static boolean repeats(Conclusion old, List<Conclusion> more) {
    return more.stream()
        .map(Conclusion::council)
        .collect(Collectors.toSet())
        .contains(old.council());
  }
}
