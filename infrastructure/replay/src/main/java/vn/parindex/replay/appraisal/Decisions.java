package vn.parindex.replay.appraisal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Json;

/** All decisions that were played, but for what was accepted in bulk. Safe for several threads. */
public final class Decisions {

  private final Queue<PlayedDecision> all = new ConcurrentLinkedQueue<>();

  /** One more. */
  public void add(PlayedDecision decision) {
    all.add(decision);
  }

  /** Everything about one unit, in order. */
  public List<PlayedDecision> of(String unit) {
    return all.stream()
        .filter(one -> one.unitCode().equals(unit))
        .sorted(PlayedDecision.ORDER)
        .toList();
  }

  /** The data that the council put in place of the unit's own, by code: the last word counts. */
  public Map<String, JsonNode> adjusted(String unit) {
    var adjusted = new HashMap<String, JsonNode>();
    for (var one : of(unit)) {
      if (one.values() != null) {
        adjusted.put(one.code(), one.values());
      }
    }
    return Map.copyOf(adjusted);
  }

  /** How many there are. */
  public int size() {
    return all.size();
  }

  /** Writes {@code decisions.jsonl}: one JSON object a line, sorted. */
  public void write(Path file) throws IOException {
    Files.write(file, all.stream().sorted(PlayedDecision.ORDER).map(Json::write).toList());
  }
}
