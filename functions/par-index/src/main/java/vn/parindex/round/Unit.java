package vn.parindex.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is assessed or that stands above such units. Names and types of units change over
 * time, so a unit is valid for a span of days; the code is its key, the name is not unique.
 *
 * @param code the statistics office's code, or one made for departments
 * @param name the name in its validity
 * @param level the level it is assessed on; the root (the province) has a level of no assessment
 * @param parent the unit above, if any
 * @param validFrom first day
 * @param validTo last day, or null while it exists
 */
public record Unit(
    String code,
    String name,
    String level,
    @Nullable String parent,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** Whether the unit exists on a day. */
  public boolean existsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
