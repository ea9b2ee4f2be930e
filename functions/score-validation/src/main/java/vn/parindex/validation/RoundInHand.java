package vn.parindex.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.sheet.SheetScoring;
import vn.parindex.round.Unit;

/** A round as it was read for one batch: its units, and the scoring of each level. */
final class RoundInHand {

  private final RoundStore rounds;
  private final StoredRound round;
  private final Map<String, Unit> units;
  private final Map<String, SheetScoring> byLevel = new HashMap<>();

  private RoundInHand(RoundStore rounds, StoredRound round, Map<String, Unit> units) {
    this.rounds = rounds;
    this.round = round;
    this.units = units;
  }

  static RoundInHand read(RoundStore rounds, String round) {
    var stored =
        rounds
            .find(round)
            .orElseThrow(() -> new IllegalStateException("There is no round " + round));
    var units = rounds.units(round).stream().collect(Collectors.toMap(Unit::code, unit -> unit));
    return new RoundInHand(rounds, stored, units);
  }

  /**
   * The scoring of the level on which a unit is assessed.
   *
   * @throws IllegalStateException if the round has no such unit, or its level no criteria set
   */
  SheetScoring scoring(String unit) {
    var found = units.get(unit);
    if (found == null) {
      throw new IllegalStateException("Round " + round.round().code() + " has no unit " + unit);
    }
    return byLevel.computeIfAbsent(found.level(), this::scoringOf);
  }

  private SheetScoring scoringOf(String level) {
    var set =
        rounds
            .findCriteriaSet(round, level)
            .orElseThrow(() -> new IllegalStateException("No criteria set for level " + level));
    return new SheetScoring(round.round(), level, set);
  }
}
