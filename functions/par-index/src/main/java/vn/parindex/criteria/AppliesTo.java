package vn.parindex.criteria;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The units that a sub-criterion applies to.
 *
 * @param levels level codes, such as {@code so}; empty for all
 * @param groups groups of units; empty for all
 */
public record AppliesTo(List<String> levels, List<String> groups) {

  /** Every unit. */
  public static final AppliesTo ALL = new AppliesTo(List.of(), List.of());

  public AppliesTo {
    levels = List.copyOf(levels);
    groups = List.copyOf(groups);
  }

  /** Whether it applies to a unit of this level and these groups. */
  public boolean includes(String level, Collection<String> unitGroups) {
    return (levels.isEmpty() || levels.contains(level))
        && (groups.isEmpty() || !Collections.disjoint(groups, unitGroups));
  }
}
