package vn.parindex.intake.store;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;
import vn.parindex.survey.InvalidReason;

/**
 * Ballots in their table. A ballot has a random key and says of its origin only unit, group and
 * whether it was paper: no time, no person, no link, no order. Free texts lie apart from the
 * answers of the same ballot, by level only.
 */
public final class Ballots {

  private static final int KEY_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ballots() {}

  /**
   * A ballot.
   *
   * @param group who judges
   * @param onPaper whether it was typed in
   * @param answers codes of the chosen options by question; empty when it is invalid
   * @param invalid why it does not count; null when it does
   */
  public record Ballot(
      String group, boolean onPaper, Map<String, String> answers, @Nullable InvalidReason invalid) {

    public Ballot {
      answers = invalid == null ? Map.copyOf(answers) : Map.of();
    }
  }

  /** Puts a ballot about a unit into the box. */
  public static Write put(String round, String unit, Ballot ballot) {
    return new Write.Put(
        Item.of(new Key(box(round, unit), randomKey())).withJson("doc", ballot),
        new Condition.Absent());
  }

  /** Puts a free text about a level. */
  public static Write comment(String round, String level, String text) {
    return new Write.Put(
        Item.of(new Key(comments(round, level), randomKey())).with("text", text),
        new Condition.Absent());
  }

  /** All ballots about a unit, in the order of their random keys. */
  public static List<Ballot> about(AssessmentTable ballots, String round, String unit) {
    return ballots.query(box(round, unit)).stream()
        .map(item -> item.json("doc", Ballot.class))
        .toList();
  }

  /** All free texts about a level, in the order of their random keys. */
  public static List<String> comments(AssessmentTable ballots, String round, String level) {
    return ballots.query(comments(round, level)).stream().map(item -> item.text("text")).toList();
  }

  /** How far the ballots about a unit have been counted. */
  public static Optional<Progress> progress(AssessmentTable ballots, String round, String unit) {
    return ballots
        .get(progressKey(round, unit))
        .map(
            item ->
                new Progress(
                    item.number("version"),
                    item.number("isFinal") > 0,
                    Json.mapper()
                        .readValue(
                            item.text("doc"), new TypeReference<Map<String, Progress.Part>>() {})));
  }

  /** Keeps how far the ballots about a unit have been counted. */
  public static Write progress(String round, String unit, long before, Progress now) {
    return new Write.Put(
        Item.of(progressKey(round, unit))
            .with("version", now.version())
            .with("isFinal", now.isFinal() ? 1 : 0)
            .withJson("doc", now.parts()),
        Condition.unchangedSince(before));
  }

  private static String randomKey() {
    return "%032x".formatted(new BigInteger(KEY_BITS, RANDOM));
  }

  private static String box(String round, String unit) {
    return "BALLOTS#" + round + "#" + unit;
  }

  private static String comments(String round, String level) {
    return "COMMENTS#" + round + "#" + level;
  }

  private static Key progressKey(String round, String unit) {
    return new Key("COUNTED#" + round + "#" + unit, "COUNTED");
  }
}
