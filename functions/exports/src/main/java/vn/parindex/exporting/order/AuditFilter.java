package vn.parindex.exporting.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are meant; null asks for all.
 *
 * @param object an object such as {@code sheet/STP}, or a kind of object such as {@code sheet}
 * @param actor an account
 * @param from first instant
 * @param to first instant after
 */
public record AuditFilter(
    @Nullable String object, @Nullable String actor, @Nullable Instant from, @Nullable Instant to) {

  /** Everything. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null);

  /** Whether an object is meant. */
  public boolean takesObject(String name) {
    return object == null || name.equals(object) || name.startsWith(object + "/");
  }

  /** Whether an entry of a meant object is meant. */
  public boolean takesEntry(String account, Instant time) {
    return (actor == null || actor.equals(account))
        && (from == null || !time.isBefore(from))
        && (to == null || time.isBefore(to));
  }
}
