package vn.parindex.nightly;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.ranking.InputsHash;
import vn.parindex.round.Level;
import vn.parindex.round.Round;

/**
 * All that the ranking of a level follows from.
 *
 * @param round the round
 * @param level the level
 * @param set the criteria set as it applies to the level
 * @param setDocument the same as it is stored
 * @param units its units that exist on the night, by code
 */
record LevelInput(
    Round round, Level level, CriteriaSet set, String setDocument, List<UnitInput> units) {

  LevelInput {
    units = List.copyOf(units);
  }

  /** The fingerprint of all this. */
  String hash() {
    return InputsHash.of(
        round, level, setDocument, units.stream().map(UnitInput::versions).toList());
  }

  /** Units whose validated points compare so, by code. */
  List<String> unitsValidated(UnitInput.Validated validated) {
    return units.stream()
        .filter(u -> u.validated() == validated)
        .map(u -> u.unit().code())
        .toList();
  }
}
