package vn.parindex.nightlybench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.round.Unit;
import vn.parindex.rounds.FactRow;
import vn.parindex.rounds.RoundFolder;

/**
 * A round of the size of the country since July 2025: 34 provinces with 20 departments each and
 * about 3,300 communes, in one round as if one stack served all. The units are those of plan 288,
 * each again under other codes until there are enough; a "district" stands for a province.
 */
final class Nation {

  /** By level: 34 provinces, 34 x 20 departments, communes. */
  private static final Map<String, Integer> UNITS = Map.of("huyen", 34, "so", 680, "xa", 3_300);

  private Nation() {}

  /** The round with as many units as the country has; without survey and councils. */
  static RoundFolder grownFrom(RoundFolder province) {
    var factsOf = province.facts().stream().collect(Collectors.groupingBy(FactRow::unit));
    var units = new ArrayList<Unit>(province.units());
    var facts = new ArrayList<FactRow>(province.facts());
    for (var level : List.of("huyen", "so", "xa")) {
      var models = province.unitsOf(level);
      var above = units.stream().filter(unit -> unit.level().equals("huyen")).toList();
      for (int number = models.size(); number < UNITS.getOrDefault(level, 0); number++) {
        var model = models.get(number % models.size());
        var copy = copy(model, number, number / models.size(), above);
        units.add(copy);
        factsOf.getOrDefault(model.code(), List.of()).stream()
            .map(fact -> new FactRow(copy.code(), fact.key(), fact.fact()))
            .forEach(facts::add);
      }
    }
    return new RoundFolder(
        province.round(),
        province.calendar(),
        units,
        province.accounts(),
        facts,
        province.factsRecordedLater(),
        province.criteriaSets(),
        Optional.empty(),
        List.of());
  }

  /** A commune's copies are spread over all 34, not over the eleven districts of their models. */
  private static Unit copy(Unit model, int number, int time, List<Unit> above) {
    var parent =
        model.level().equals("xa") ? above.get(number % above.size()).code() : model.parent();
    return new Unit(
        "%sX%d".formatted(model.code(), time),
        "%s (bản sao %d để đo)".formatted(model.name(), time),
        model.level(),
        parent,
        model.validFrom(),
        model.validTo());
  }
}
