package vn.parindex.platform.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Extension;
import vn.parindex.round.RoundState;
import vn.parindex.round.StepDone;
import vn.parindex.round.Unit;

/**
 * Reads rounds from the table. Criteria sets of open rounds never change, so they are kept; units
 * are kept for as long as their round has the version at which they were read.
 */
public final class RoundStore {

  private record UnitsAt(long version, Map<String, Unit> byCode) {}

  private final AssessmentTable table;
  private final Map<String, CriteriaSet> immutableSets = new ConcurrentHashMap<>();
  private final Map<String, UnitsAt> unitsByRound = new ConcurrentHashMap<>();

  public RoundStore(AssessmentTable table) {
    this.table = table;
  }

  /** The codes of all rounds, oldest code first. */
  public List<String> codes() {
    return table.query(RoundItems.ROUNDS).stream().map(item -> item.key().sk()).toList();
  }

  /** A round, if it exists. */
  public Optional<StoredRound> find(String round) {
    return table.get(RoundItems.main(round)).map(RoundItems::round);
  }

  /**
   * A round that must exist.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  public StoredRound round(String round) {
    return find(round).orElseThrow(() -> Problems.notFound("round", round).asException());
  }

  /** All units of a round, in the order in which they were given. */
  public List<Unit> units(String round) {
    return table.get(RoundItems.units(round)).map(RoundItems::unitsOf).orElse(List.of());
  }

  /** A unit of a round, if it exists. */
  public Optional<Unit> findUnit(String round, String unit) {
    return units(round).stream().filter(u -> u.code().equals(unit)).findFirst();
  }

  /**
   * A unit that must exist in the round.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  public Unit unit(String round, String unit) {
    return findUnit(round, unit).orElseThrow(() -> Problems.notFound("unit", unit).asException());
  }

  /**
   * A unit that must exist in a round that was just read. Every change of units makes the round's
   * version larger, so what is kept for a version is what a new look would find.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  public Unit unit(StoredRound round, String unit) {
    var kept = unitsByRound.get(round.round().code());
    if (kept == null || kept.version() != round.subject().version()) {
      kept = new UnitsAt(round.subject().version(), byCode(units(round.round().code())));
      unitsByRound.put(round.round().code(), kept);
    }
    return Optional.ofNullable(kept.byCode().get(unit))
        .orElseThrow(() -> Problems.notFound("unit", unit).asException());
  }

  private static Map<String, Unit> byCode(List<Unit> units) {
    return units.stream().collect(Collectors.toUnmodifiableMap(Unit::code, unit -> unit));
  }

  /** The unit above a unit, if there is one. */
  public Optional<String> parentOf(String round, String unit) {
    return findUnit(round, unit).map(Unit::parent);
  }

  /** The extension of a unit for a step, or null. */
  public @Nullable Extension extension(String round, String unit, String step) {
    return table
        .get(RoundItems.extension(round, unit, step))
        .map(item -> item.json("doc", Extension.class))
        .orElse(null);
  }

  /** All extensions of a round, by unit and step. */
  public List<Extension> extensions(String round) {
    return table.query(RoundItems.partition(round), RoundItems.EXTENSION).stream()
        .map(item -> item.json("doc", Extension.class))
        .toList();
  }

  /** The steps of a round that told, or of which people reported, that they are done. */
  public List<StepDone> stepsDone(String round) {
    return table.query(RoundItems.partition(round), RoundItems.DONE).stream()
        .map(item -> item.json("doc", StepDone.class))
        .toList();
  }

  /** What is known of a unit besides what it declares; version 0 while there is nothing. */
  public StoredFacts facts(String round, String unit) {
    return table
        .get(RoundItems.facts(round, unit))
        .map(RoundItems::factsOf)
        .orElse(StoredFacts.NONE);
  }

  /** The criteria set of a level, if it has been imported. */
  public Optional<CriteriaSet> findCriteriaSet(StoredRound round, String level) {
    var key = round.round().code() + "#" + level;
    var kept = immutableSets.get(key);
    if (kept != null) {
      return Optional.of(kept);
    }
    var set =
        table
            .get(RoundItems.criteriaSet(round.round().code(), level))
            .map(RoundItems::criteriaSetOf);
    if (round.state() != RoundState.DRAFT) {
      set.ifPresent(s -> immutableSets.put(key, s));
    }
    return set;
  }

  /**
   * The criteria set of a level that must be there.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  public CriteriaSet criteriaSet(StoredRound round, String level) {
    return findCriteriaSet(round, level)
        .orElseThrow(() -> Problems.notFound("criteria-set", level).asException());
  }

  /** What is known of every unit of which something is known, by unit code. */
  public Map<String, StoredFacts> factsByUnit(String round) {
    return table.query(RoundItems.partition(round), RoundItems.FACTS).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                item -> item.key().sk().substring(RoundItems.FACTS.length()), RoundItems::factsOf));
  }

  /** The extensions of a step, by unit code. */
  public Map<String, Extension> extensionsByUnit(String round, String step) {
    return table.query(RoundItems.partition(round), RoundItems.EXTENSION).stream()
        .map(item -> item.json("doc", Extension.class))
        .filter(extension -> extension.step().equals(step))
        .collect(Collectors.toUnmodifiableMap(Extension::unit, extension -> extension));
  }

  /** The levels that have a criteria set, in the order of their codes. */
  public List<String> levelsWithCriteriaSet(String round) {
    return table.query(RoundItems.partition(round), RoundItems.CRITERIA).stream()
        .map(item -> item.key().sk().substring(RoundItems.CRITERIA.length()))
        .toList();
  }

  /** The criteria set of a level as the tree it was read from, if it has been imported. */
  public Optional<JsonNode> criteriaTree(String round, String level) {
    return table
        .get(RoundItems.criteriaSet(round, level))
        .map(item -> Json.mapper().readTree(item.text("doc")));
  }
}
