package vn.parindex.platform.round;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.round.Extension;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.round.StepDone;
import vn.parindex.round.Unit;

/** How rounds lie in the table: one partition a round. */
public final class RoundItems {

  /** The partition that lists all rounds. */
  public static final String ROUNDS = "ROUNDS";

  static final String FACTS = "FACTS#";
  static final String CRITERIA = "CRITERIA#";
  static final String EXTENSION = "EXTENSION#";
  static final String DONE = "DONE#";

  private RoundItems() {}

  /** The main item: the round itself, its state, version and audit head. */
  public static Key main(String round) {
    return new Key(partition(round), "META");
  }

  /** The pointer by which the round is listed. */
  public static Key listed(String round) {
    return new Key(ROUNDS, round);
  }

  /** All units, as one item. */
  public static Key units(String round) {
    return new Key(partition(round), "UNITS");
  }

  /** The criteria set of a level. */
  public static Key criteriaSet(String round, String level) {
    return new Key(partition(round), CRITERIA + level);
  }

  /** The extension of a unit for a step. */
  public static Key extension(String round, String unit, String step) {
    return new Key(partition(round), EXTENSION + unit + "#" + step);
  }

  /** The reference facts of a unit; the stream's filter knows this prefix. */
  public static Key facts(String round, String unit) {
    return new Key(partition(round), FACTS + unit);
  }

  /** The main item for a round. Version and audit head are set by the audit trail. */
  public static Item main(Round round, RoundState state) {
    return Item.of(main(round.code())).withJson("doc", round).with("state", state.name());
  }

  /** The item for all units, packed: thousands are to fit into one. */
  public static Item units(String round, List<Unit> units) {
    return Item.of(units(round)).withPackedJson("units", units);
  }

  /** The item for a criteria set, kept as the tree it was read from. */
  public static Item criteriaSet(String round, String level, JsonNode tree) {
    return Item.of(criteriaSet(round, level)).withJson("doc", tree);
  }

  /** The item for an extension. */
  public static Item extension(String round, Extension extension) {
    return Item.of(extension(round, extension.unit(), extension.step())).withJson("doc", extension);
  }

  /** That a step was done; its function, or who reports it, writes and takes it back. */
  public static Key stepDone(String round, String level, String step, @Nullable String runner) {
    return new Key(
        partition(round), DONE + level + "#" + step + "#" + Objects.requireNonNullElse(runner, ""));
  }

  /** The item for a step that was done. */
  public static Item stepDone(String round, StepDone done) {
    return Item.of(stepDone(round, done.level(), done.step(), done.runner())).withJson("doc", done);
  }

  /** The item for the reference facts of a unit. */
  public static Item facts(String round, String unit, StoredFacts facts) {
    return Item.of(facts(round, unit))
        .with("doc", FactsJson.write(facts.facts()))
        .with("version", facts.version());
  }

  static StoredRound round(Item item) {
    return new StoredRound(
        item.json("doc", Round.class), RoundState.valueOf(item.text("state")), Subject.of(item));
  }

  static List<Unit> unitsOf(Item item) {
    return List.of(item.packedJson("units", Unit[].class));
  }

  static StoredFacts factsOf(Item item) {
    return new StoredFacts(FactsJson.read(item.text("doc")), item.number("version"));
  }

  static CriteriaSet criteriaSetOf(Item item) {
    return CriteriaSetJson.read(Json.mapper().readTree(item.text("doc")));
  }

  static String partition(String round) {
    return "ROUND#" + round;
  }
}
