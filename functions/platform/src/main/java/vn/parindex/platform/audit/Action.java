package vn.parindex.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is done to a subject.
 *
 * @param name in kebab case, such as {@code save-score}
 * @param reason why, if one was given
 * @param before the changed part before, if there was one
 * @param after the changed part after, if there is one
 */
public record Action(
    String name, @Nullable String reason, @Nullable Object before, @Nullable Object after) {

  /** An action without a reason. */
  public static Action of(String name, @Nullable Object before, @Nullable Object after) {
    return new Action(name, null, before, after);
  }
}
