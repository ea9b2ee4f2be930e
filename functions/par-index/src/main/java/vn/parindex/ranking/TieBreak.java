package vn.parindex.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What decides between units with the same index, before they share a rank.
 *
 * @param by what is compared, the higher the better
 * @param field the field's code for {@link By#FIELD}, null otherwise
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

  public TieBreak {
    if ((by == By.FIELD) != (field != null)) {
      throw new IllegalArgumentException("A tie-break by field, and no other, names its field");
    }
  }

  /** By the points of a field. */
  public static TieBreak byField(String field) {
    return new TieBreak(By.FIELD, field);
  }

  /** By the points from the survey. */
  public static TieBreak bySurvey() {
    return new TieBreak(By.SURVEY, null);
  }

  /** By the points achieved. */
  public static TieBreak byPoints() {
    return new TieBreak(By.POINTS, null);
  }

  /** What is compared, for one unit. */
  public BigDecimal valueOf(Standing standing) {
    return switch (by) {
      case FIELD -> field == null ? BigDecimal.ZERO : standing.pointsOf(field);
      case SURVEY -> standing.surveyPoints();
      case POINTS -> standing.points();
    };
  }
}
