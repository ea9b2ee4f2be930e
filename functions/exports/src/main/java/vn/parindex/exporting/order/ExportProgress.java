package vn.parindex.exporting.order;

import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * How far an export is.
 *
 * @param state where it stands
 * @param done parts that are made
 * @param total parts that there are; 0 before that is known
 * @param attempt how often it was begun
 * @param bytes length of the file; null until it is there
 * @param sha256 of the file, hexadecimal; null until it is there
 * @param reason why it failed, in words; null otherwise
 */
public record ExportProgress(
    State state,
    int done,
    int total,
    int attempt,
    @Nullable Long bytes,
    @Nullable String sha256,
    @Nullable Text reason) {

  /** Where an export stands. */
  public enum State {
    /** Waits for the worker. */
    QUEUED,
    /** Is being made. */
    RUNNING,
    /** The file is there. */
    READY,
    /** An attempt failed for a reason of ours; it is tried again some times. */
    FAILED,
    /** It can't be made, for the reason that is given; ordering it again may help later. */
    REFUSED
  }

  /** Ordered and not begun. */
  public static final ExportProgress QUEUED =
      new ExportProgress(State.QUEUED, 0, 0, 0, null, null, null);

  private static final Text OUR_FAULT =
      new Text("Hệ thống gặp lỗi, sẽ tự thử lại", "The system failed; it tries again by itself");

  /** Begun once more. */
  public ExportProgress begun() {
    return new ExportProgress(State.RUNNING, 0, 0, attempt + 1, null, null, null);
  }

  /** The same attempt, further on. */
  public ExportProgress at(int parts, int of) {
    return new ExportProgress(State.RUNNING, parts, of, attempt, null, null, null);
  }

  /** Finished. */
  public ExportProgress ready(long length, String hash) {
    int parts = Math.max(total, 1);
    return new ExportProgress(State.READY, parts, parts, attempt, length, hash, null);
  }

  /** An attempt came to nothing. */
  public ExportProgress failed() {
    return new ExportProgress(State.FAILED, done, total, attempt, null, null, OUR_FAULT);
  }

  /** It can't be made. */
  public ExportProgress refused(Text why) {
    return new ExportProgress(State.REFUSED, done, total, attempt, null, null, why);
  }

  /** Whether the worker has nothing left to do. */
  public boolean needsNothing() {
    return state == State.READY || state == State.REFUSED;
  }
}
