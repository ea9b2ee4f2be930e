package vn.parindex.replay.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * When units had submitted, from the histories of their sheets. Safe for use by several threads.
 */
final class Submissions {

  private final Map<String, NavigableMap<Instant, Boolean>> byUnit = new ConcurrentHashMap<>();

  /** Reads {@code GET .../sheet/history} of a unit. */
  void read(String unit, JsonNode history) {
    var changes = new TreeMap<Instant, Boolean>();
    for (var entry : history.get("entries")) {
      var time = OffsetDateTime.parse(entry.get("time").asString()).toInstant();
      switch (entry.get("action").asString()) {
        case "approve-sheet" -> changes.put(time, true);
        case "withdraw-sheet", "return-for-supplement" -> changes.put(time, false);
        default -> {
          // Nothing else submits a sheet or takes it back.
        }
      }
    }
    byUnit.put(unit, changes);
  }

  /** Whether a unit had submitted before a time. */
  boolean submitted(String unit, Instant time) {
    var last = byUnit.getOrDefault(unit, new TreeMap<>()).lowerEntry(time);
    return last != null && last.getValue();
  }
}
