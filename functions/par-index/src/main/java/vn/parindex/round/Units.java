package vn.parindex.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/** The rules of a round's list of units. */
public final class Units {

  private Units() {}

  /**
   * Everything that is wrong with a list of units: codes used twice, unknown levels or parents,
   * circles, units that do not exist in the round's year. A unit of no assessed level is allowed
   * only as a root without a parent, such as the province.
   */
  public static List<ElementFault> faults(Round round, List<Unit> units) {
    var parents = new HashMap<String, @Nullable String>();
    units.forEach(unit -> parents.putIfAbsent(unit.code(), unit.parent()));
    var codes = new HashSet<String>();
    var faults = new ArrayList<ElementFault>();
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      if (!codes.add(unit.code())) {
        faults.add(fault(i, "code", "duplicate-code", "Mã bị trùng", "Two units of one code"));
      }
      placement(round, i, unit, parents, faults);
      validity(round, i, unit, faults);
    }
    return List.copyOf(faults);
  }

  /**
   * What may not be done to the units of an open round: nobody who has a sheet disappears or
   * changes level.
   *
   * @return the codes of units that would be removed or moved to another level
   */
  public static List<String> lostWhileOpen(List<Unit> before, List<Unit> after) {
    Map<String, String> levels =
        after.stream().collect(Collectors.toMap(Unit::code, Unit::level, (first, _) -> first));
    return before.stream()
        .filter(unit -> !unit.level().equals(levels.get(unit.code())))
        .map(Unit::code)
        .toList();
  }

  /** The units that exist on some day of a year. */
  public static List<Unit> existingIn(int year, List<Unit> units) {
    return units.stream().filter(unit -> existsIn(year, unit)).toList();
  }

  private static void placement(
      Round round,
      int index,
      Unit unit,
      Map<String, @Nullable String> parents,
      List<ElementFault> faults) {
    var level = round.level(unit.level());
    if (level.isEmpty() && unit.parent() != null) {
      faults.add(
          fault(index, "level", "unknown-level", "Đợt không có cấp này", "No such level here"));
    }
    if (level.filter(l -> l.runBy() == RunBy.PARENT).isPresent() && unit.parent() == null) {
      faults.add(
          fault(
              index,
              "parent",
              "missing",
              "Cấp này do đơn vị cấp trên tổ chức nên phải có đơn vị cấp trên",
              "The level is run by the unit above, so there must be one"));
    }
    if (unit.parent() != null && !parents.containsKey(unit.parent())) {
      faults.add(fault(index, "parent", "unknown-parent", "Không có đơn vị này", "No such unit"));
    } else if (goesInCircles(unit, parents)) {
      faults.add(
          fault(
              index,
              "parent",
              "circular-parent",
              "Đơn vị nằm dưới chính nó",
              "The unit stands below itself"));
    }
  }

  private static void validity(Round round, int index, Unit unit, List<ElementFault> faults) {
    if (unit.validTo() != null && unit.validTo().isBefore(unit.validFrom())) {
      faults.add(
          fault(
              index,
              "validTo",
              "ends-before-it-begins",
              "Ngày hết hiệu lực phải sau ngày bắt đầu",
              "Must not be before validFrom"));
    } else if (!existsIn(round.year(), unit)) {
      faults.add(
          fault(
              index,
              "validFrom",
              "not-in-the-year",
              "Đơn vị không tồn tại trong năm " + round.year(),
              "The unit does not exist in " + round.year()));
    }
  }

  private static boolean goesInCircles(Unit unit, Map<String, @Nullable String> parents) {
    var seen = new HashSet<String>();
    seen.add(unit.code());
    for (var above = unit.parent(); above != null; above = parents.get(above)) {
      if (!seen.add(above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean existsIn(int year, Unit unit) {
    return !unit.validFrom().isAfter(LocalDate.of(year, 12, 31))
        && (unit.validTo() == null || !unit.validTo().isBefore(LocalDate.of(year, 1, 1)));
  }

  private static ElementFault fault(int index, String member, String code, String vi, String en) {
    return new ElementFault(index, member, code, new Text(vi, en));
  }
}
