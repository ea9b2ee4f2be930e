package vn.parindex.rounds;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.notation.CriteriaSetNotation;
import vn.parindex.notation.Reading;

/** The rounds of this module, and their criteria sets. */
final class Rounds {

  static final RoundFolder PLAN_288 = RoundFiles.read(Path.of("plan-288"));
  static final RoundFolder TWO_LEVELS = RoundFiles.read(Path.of("two-level-2025"));

  /**
   * A criteria set of a round.
   *
   * @param round the round
   * @param level the level's code
   * @param set what was read
   */
  record LevelSet(RoundFolder round, String level, CriteriaSet set) {

    @Override
    public String toString() {
      return set.code();
    }
  }

  private Rounds() {}

  static Stream<RoundFolder> all() {
    return Stream.of(PLAN_288, TWO_LEVELS);
  }

  static Stream<LevelSet> criteriaSets() {
    return all().flatMap(Rounds::criteriaSets);
  }

  static Stream<LevelSet> criteriaSets(RoundFolder round) {
    return round.round().levels().stream()
        .map(level -> new LevelSet(round, level.code(), read(round.criteriaSet(level.code()))));
  }

  static CriteriaSet read(String yaml) {
    var settings = LoadSettings.builder().build();
    var root = new Compose(settings).composeString(yaml).orElseThrow();
    return switch (CriteriaSetNotation.read(YamlNodes.of(root))) {
      case Reading.Read<CriteriaSet>(var set) -> set;
      case Reading.Refused<CriteriaSet>(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
