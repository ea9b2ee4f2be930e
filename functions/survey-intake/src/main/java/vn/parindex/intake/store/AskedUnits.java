package vn.parindex.intake.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.round.Unit;

/**
 * Which groups are asked about which units.
 *
 * @param levels levels by unit
 * @param asked level and group, joined by #
 */
public record AskedUnits(Map<String, String> levels, Set<String> asked) {

  public AskedUnits {
    levels = Map.copyOf(levels);
    asked = Set.copyOf(asked);
  }

  /** Those of a round. */
  public static AskedUnits of(RoundStore rounds, SurveyStore surveys, String round) {
    return new AskedUnits(
        rounds.units(round).stream().collect(Collectors.toMap(Unit::code, Unit::level)),
        surveys.groups(round).stream()
            .map(group -> group.level() + "#" + group.group())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * What is wrong with a unit and group, if anything.
   *
   * @param place where the members {@code unit} and {@code group} are, up to their names
   */
  public List<FieldError> faults(String place, String unit, String group) {
    var level = levels.get(unit);
    if (level == null) {
      return List.of(
          new FieldError(
              place + "unit", "unknown-unit", "Đợt không có đơn vị này", "No such unit"));
    }
    return asked.contains(level + "#" + group)
        ? List.of()
        : List.of(
            new FieldError(
                place + "group",
                "unknown-group",
                "Chưa có phiếu cho nhóm này ở cấp của đơn vị",
                "No questionnaire asks this group about the unit's level"));
  }
}
