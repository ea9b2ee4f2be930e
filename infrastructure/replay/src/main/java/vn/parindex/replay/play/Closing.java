package vn.parindex.replay.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Units whose self-assessment closes at the same instant.
 *
 * @param opensAt first instant at which they can work
 * @param closesAt first instant that is too late
 * @param units in the order of the round's list
 */
public record Closing(Instant opensAt, Instant closesAt, List<UnitUnderPlay> units) {

  private static final String STEP = "self-assessment";

  public Closing {
    units = List.copyOf(units);
  }

  /** Reads {@code GET /rounds/{round}/calendar}; the earliest closing comes first. */
  public static List<Closing> read(JsonNode calendar, Map<String, List<UnitUnderPlay>> byLevel) {
    var closings = new TreeMap<Instant, Closing>();
    for (var deadline : calendar.get("deadlines")) {
      if (deadline.get("step").asString().equals(STEP)) {
        var opens = instant(deadline.get("opensAt"));
        var closes = instant(deadline.get("closesAt"));
        var units = byLevel.getOrDefault(deadline.get("level").asString(), List.of());
        closings.merge(closes, new Closing(opens, closes, units), Closing::with);
      }
    }
    return List.copyOf(closings.values());
  }

  private static Instant instant(JsonNode text) {
    return java.time.OffsetDateTime.parse(text.asString()).toInstant();
  }

  private Closing with(Closing other) {
    var all = new ArrayList<>(units);
    all.addAll(other.units());
    return new Closing(opensAt.isAfter(other.opensAt) ? opensAt : other.opensAt, closesAt, all);
  }
}
