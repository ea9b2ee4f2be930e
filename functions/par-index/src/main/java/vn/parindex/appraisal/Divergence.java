package vn.parindex.appraisal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something about a unit's points that people should look at.
 *
 * @param kind what it diverges from
 * @param unit the unit's code
 * @param code the item's code, for {@link Kind#SELF}; null for the whole sheet
 * @param gap the unit's value less what it is compared with: points of an item, else percentage
 *     points of the index
 */
public record Divergence(Kind kind, String unit, @Nullable String code, BigDecimal gap) {

  /** What a value diverges from. */
  public enum Kind {
    /** The unit's own points of an item, from the appraised ones. */
    SELF,
    /** The unit's index, from the median of the units of its council. */
    PEERS,
    /** The unit's index, from last year's. */
    LAST_YEAR
  }
}
