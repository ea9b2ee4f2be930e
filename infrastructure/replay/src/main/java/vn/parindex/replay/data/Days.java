package vn.parindex.replay.data;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Sets days so that they are in time, or late by so many days. */
final class Days {

  private Days() {}

  /** A due day: written in the rule or a reference fact. */
  static Optional<LocalDate> due(Draft draft, JsonNode due) {
    return due.has("fact")
        ? draft.facts().day(due.get("fact").asString())
        : Optional.of(LocalDate.parse(due.asString()));
  }

  static void inTime(Draft draft, String key, JsonNode due) {
    due(draft, due)
        .ifPresent(day -> draft.set(key, day.minusDays(draft.draws().between(0, 9)).toString()));
  }

  static void late(Draft draft, JsonNode day, JsonNode due, int days) {
    if (!day.isString() || !draft.asks(day.asString())) {
      return; // a reference fact such as the day of submission: not the unit's to declare
    }
    if (days <= 0) {
      inTime(draft, day.asString(), due);
    } else {
      due(draft, due).ifPresent(d -> draft.set(day.asString(), d.plusDays(days).toString()));
    }
  }
}
