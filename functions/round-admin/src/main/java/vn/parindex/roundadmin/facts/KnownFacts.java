package vn.parindex.roundadmin.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Unit;
import vn.parindex.rules.Uses;

/** Which facts mean something for which unit: those that the rules of its level ask for. */
final class KnownFacts {

  private static final int MOST_UNITS = 90;

  private final Map<String, Unit> units;
  private final Map<String, Optional<Set<String>>> keysByLevel = new HashMap<>();

  private KnownFacts(List<Unit> units) {
    this.units = units.stream().collect(Collectors.toMap(Unit::code, unit -> unit));
  }

  static KnownFacts of(RoundStore rounds, StoredRound stored) {
    var known = new KnownFacts(rounds.units(stored.round().code()));
    for (var level : stored.round().levels()) {
      known.keysByLevel.put(
          level.code(), rounds.findCriteriaSet(stored, level.code()).map(KnownFacts::keys));
    }
    return known;
  }

  /** Everything that is wrong with facts, in their order. */
  List<FieldError> faults(List<UnitFact> facts) {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < facts.size(); i++) {
      fault("/facts/" + i, facts.get(i)).ifPresent(errors::add);
    }
    if (facts.stream().map(UnitFact::unit).distinct().count() > MOST_UNITS) {
      errors.add(
          new FieldError(
              "/facts",
              "too-many-units",
              "Nhiều nhất " + MOST_UNITS + " đơn vị mỗi lần",
              "At most " + MOST_UNITS + " units at once"));
    }
    return errors;
  }

  private Optional<FieldError> fault(String pointer, UnitFact fact) {
    var unit = units.get(fact.unit());
    if (unit == null) {
      return Optional.of(
          new FieldError(
              pointer + "/unit", "unknown-unit", "Đợt không có đơn vị này", "No such unit"));
    }
    var keys = keysByLevel.getOrDefault(unit.level(), Optional.empty());
    if (keys.isEmpty()) {
      return Optional.of(
          new FieldError(
              pointer + "/unit",
              "no-criteria-set",
              "Cấp của đơn vị chưa có bộ tiêu chí",
              "The unit's level has no criteria set yet"));
    }
    return keys.get().contains(fact.key())
        ? Optional.empty()
        : Optional.of(
            new FieldError(
                pointer + "/key",
                "unknown-fact",
                "Không cách tính điểm nào của cấp dùng số liệu này",
                "No rule of the level asks for this fact"));
  }

  private static Set<String> keys(CriteriaSet set) {
    return set.items().stream()
        .flatMap(item -> Uses.of(item.rule()).facts().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
