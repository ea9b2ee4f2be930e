package vn.parindex.notice;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.round.Recipient;

/**
 * Whom a bulk notice goes to.
 *
 * @param roles what the people are
 * @param levels only people of units of these levels; all if empty
 * @param units only people of these units; all if empty
 * @param notSubmitted only people of units that have not submitted their self-assessment
 * @param except accounts that are left out
 */
record BulkSelection(
    Set<Recipient> roles,
    List<String> levels,
    List<String> units,
    boolean notSubmitted,
    Set<String> except) {

  private static final int MOST_NAMES = 2000;
  private static final TextRule NAME =
      TextRule.matching(
          Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}"), 64, "Không phải mã", "Not a code");

  BulkSelection {
    roles = Set.copyOf(roles);
    levels = List.copyOf(levels);
    units = List.copyOf(units);
    except = Set.copyOf(except);
  }

  static BulkSelection of(Members to) {
    return new BulkSelection(
        Set.copyOf(to.allOf("roles", 1, Recipient.class)),
        names(to, "levels"),
        names(to, "units"),
        to.flag("notSubmitted", false),
        Set.copyOf(names(to, "except")));
  }

  private static List<String> names(Members to, String member) {
    return to.has(member) ? to.texts(member, 0, MOST_NAMES, NAME) : List.of();
  }

  /** Whether it speaks of units, so that people without one are not meant. */
  boolean ofUnits() {
    return notSubmitted || !levels.isEmpty() || !units.isEmpty();
  }
}
