package vn.parindex.rounds;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.notation.CriteriaSetNotation;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;
import vn.parindex.platform.files.Yaml;
import vn.parindex.roundadmin.reading.Xlsx;

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
    return read(Yaml.read(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  static CriteriaSet readWorkbook(byte[] workbook) {
    return read(Xlsx.read(workbook));
  }

  private static CriteriaSet read(Reading<Node> file) {
    return found(CriteriaSetNotation.read(found(file)));
  }

  private static <T> T found(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value) -> value;
      case Reading.Refused<T>(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
