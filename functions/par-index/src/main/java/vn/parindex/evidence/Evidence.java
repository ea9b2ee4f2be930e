package vn.parindex.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * An evidence document of a unit's sheet.
 *
 * @param id random, unique within the round
 * @param announced what the unit said of it
 * @param attempts the signed uploads, oldest first; at least one
 * @param state where it stands
 * @param file the file, once it was found
 * @param reason why it was refused or taken back
 */
public record Evidence(
    String id,
    Announcement announced,
    List<Attempt> attempts,
    EvidenceState state,
    @Nullable StoredFile file,
    @Nullable Text reason) {

  /** Uploads of one document that may be signed; after them it is announced anew. */
  public static final int MAX_ATTEMPTS = 5;

  /** How long an upload is waited for after its newest URL was signed. */
  public static final Duration WAITED_FOR = Duration.ofDays(1);

  public Evidence {
    attempts = List.copyOf(attempts);
  }

  /** A document just announced. */
  public static Evidence announced(String id, Announcement announced, Attempt first) {
    return new Evidence(id, announced, List.of(first), EvidenceState.ANNOUNCED, null, null);
  }

  /** What it is evidence for. */
  public String subCriterion() {
    return announced.subCriterion();
  }

  /** The newest signed upload. */
  public Attempt newestAttempt() {
    return attempts.getLast();
  }

  /** The bytes of the unit's quota that it takes: all that is, or may yet be, in storage. */
  public long occupiedBytes() {
    return state == EvidenceState.EXPIRED ? 0 : announced.length();
  }

  /** Whether an upload that was never seen need no longer be waited for. */
  public boolean isOverdue(Instant now) {
    return file == null
        && state.after(EvidenceStep.EXPIRE).isPresent()
        && !now.isBefore(newestAttempt().signedAt().plus(WAITED_FOR));
  }

  /** The same document with one more signed upload. */
  public Evidence signedAgain(Attempt attempt) {
    var all = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
    return new Evidence(id, announced, all, next(EvidenceStep.SIGN_AGAIN), file, reason);
  }

  /** The same document with its file found. */
  public Evidence stored(StoredFile found) {
    return new Evidence(id, announced, attempts, next(EvidenceStep.STORE), found, reason);
  }

  /** The same document with its content found right. */
  public Evidence accepted() {
    return new Evidence(id, announced, attempts, next(EvidenceStep.ACCEPT), file, null);
  }

  /** The same document, refused. */
  public Evidence rejected(Text why) {
    return new Evidence(id, announced, attempts, next(EvidenceStep.REJECT), file, why);
  }

  /** The same document, taken back by the unit. */
  public Evidence withdrawn(Text why) {
    return new Evidence(id, announced, attempts, next(EvidenceStep.WITHDRAW), file, why);
  }

  /** The same document, whose file never came. */
  public Evidence expired() {
    return new Evidence(id, announced, attempts, next(EvidenceStep.EXPIRE), file, reason);
  }

  private EvidenceState next(EvidenceStep step) {
    return state
        .after(step)
        .orElseThrow(() -> new IllegalStateException("No " + step + " in " + state));
  }
}
