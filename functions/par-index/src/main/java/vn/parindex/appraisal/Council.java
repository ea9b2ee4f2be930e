package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;

/**
 * The Appraisal Council (Hội đồng thẩm định) of a level with its Support Team (plan 288, step 4).
 * The province has one for each level that it runs, a district one for its communes (step 11).
 *
 * @param level the level that it appraises
 * @param convenedBy the unit that convenes it: the province, or the unit above those appraised
 * @param members everyone in it
 * @param maxLoad the most items, counted over all units, that one person may be assigned
 * @param alerts from which divergence on people are to look
 */
public record Council(
    String level,
    String convenedBy,
    List<CouncilMember> members,
    int maxLoad,
    DivergenceThresholds alerts) {

  public Council {
    members = List.copyOf(members);
  }

  /** The member of an account. */
  public Optional<CouncilMember> member(String account) {
    return members.stream().filter(member -> member.account().equals(account)).findFirst();
  }

  /** The units that it appraises, in the order of the list. */
  public List<Unit> appraised(Round round, List<Unit> units) {
    return appraised(round, units, level, convenedBy);
  }

  /** The units that the council of a level and a convening unit appraises, in the list's order. */
  public static List<Unit> appraised(
      Round round, List<Unit> units, String level, String convenedBy) {
    return units.stream()
        .filter(unit -> unit.level().equals(level))
        .filter(unit -> convener(round, units, unit).filter(convenedBy::equals).isPresent())
        .toList();
  }

  /**
   * Who convenes the council for a unit: on a level run by the unit above, that unit; on a level
   * run by the province, the topmost unit, which is the province. Empty for what is not assessed.
   */
  public static Optional<String> convener(Round round, List<Unit> units, Unit unit) {
    return round
        .level(unit.level())
        .map(Level::runBy)
        .flatMap(
            runBy ->
                runBy == RunBy.PARENT ? Optional.ofNullable(unit.parent()) : topmost(units, unit));
  }

  private static Optional<String> topmost(List<Unit> units, Unit unit) {
    var above = Optional.ofNullable(unit.parent());
    // A list of units was checked for circles; the bound only makes sure that this ends.
    for (int steps = 0; steps < units.size() && above.isPresent(); steps++) {
      var code = above.get();
      var next = units.stream().filter(u -> u.code().equals(code)).findFirst().map(Unit::parent);
      if (next.isEmpty()) {
        return above;
      }
      above = next;
    }
    return above;
  }
}
