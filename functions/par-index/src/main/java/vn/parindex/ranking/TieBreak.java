package vn.parindex.ranking;

import org.jspecify.annotations.Nullable;

/**
 * What decides between units with the same index, before they share a rank.
 *
 * @param by what is compared, the higher the better
 * @param field the field's code, only for {@link By#FIELD}
 */
public record TieBreak(By by, @Nullable String field) {

  /** What can be compared. */
  public enum By {
    /** Points of one field. */
    FIELD,
    /** Points from the sociological survey. */
    SURVEY,
    /** Points achieved before they are related to the maximum. */
    POINTS
  }
}
