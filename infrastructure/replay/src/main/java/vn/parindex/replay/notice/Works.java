package vn.parindex.replay.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * When the steps were done that others do for the units, and what is whose in the councils: as the
 * API tells it afterwards. The councils are set up with the round, before its first morning. Safe
 * for use by several threads.
 */
final class Works {

  private final List<Done> done = new ArrayList<>();
  private final List<Seat> seats = new ArrayList<>();
  private final Map<String, Instant> begun = new ConcurrentHashMap<>();
  private final Map<String, Instant> locked = new ConcurrentHashMap<>();

  private record Done(String level, String step, String runner, Instant at) {}

  /**
   * Someone in a council.
   *
   * @param load how many items they are to appraise
   * @param acknowledgedAt when they took note of it, if they have
   * @param items how many items of each unit they are to appraise; units without any left out
   */
  record Seat(
      String level,
      String convener,
      String account,
      int load,
      Optional<Instant> acknowledgedAt,
      Map<String, Integer> items) {

    Seat {
      items = Map.copyOf(items);
    }
  }

  /** Reads what {@code GET /rounds/{round}/calendar} says of steps that are done. */
  void readCalendar(JsonNode calendar) {
    for (var one : calendar.get("done")) {
      done.add(
          new Done(
              one.get("level").asString(),
              one.get("step").asString(),
              one.path("runner").asString(""),
              instant(one.get("at"))));
    }
  }

  /**
   * Reads a member.
   *
   * @param member of {@code GET .../councils/{level}}
   * @param own of the member's own {@code GET /rounds/{round}/assignments}
   */
  void readSeat(String level, String convener, JsonNode member, JsonNode own) {
    var items = new HashMap<String, Integer>();
    for (var council : own.get("councils")) {
      if (council.get("level").asString().equals(level)
          && council.get("convenedBy").asString().equals(convener)) {
        for (var unit : council.get("units")) {
          if (unit.get("items").asInt() > 0) {
            items.put(unit.get("unit").asString(), unit.get("items").asInt());
          }
        }
      }
    }
    seats.add(
        new Seat(
            level,
            convener,
            member.get("account").asString(),
            member.get("load").asInt(),
            Optional.of(member.path("acknowledgedAt"))
                .filter(JsonNode::isString)
                .map(Works::instant),
            items));
  }

  /** Reads {@code GET .../appraisal/history} of a unit. */
  void readAppraisal(String unit, JsonNode history) {
    for (var entry : history.get("entries")) {
      var time = instant(entry.get("time"));
      begun.putIfAbsent(unit, time);
      if (entry.get("action").asString().equals("lock-points")) {
        locked.put(unit, time);
      }
    }
  }

  /**
   * Whether a step was done for a unit before a time.
   *
   * @param runner who runs it for the unit
   */
  boolean isDone(Step step, String unit, String runner, Instant time) {
    return switch (step.code()) {
      // The round is open and its councils are there when the year begins.
      case "set-up", "council", "assignment" -> true;
      case "appraisal" -> isLocked(unit, time);
      default ->
          done.stream()
              .filter(one -> one.level().equals(step.level()) && one.step().equals(step.code()))
              .filter(one -> one.runner().isEmpty() || one.runner().equals(runner))
              .anyMatch(one -> one.at().isBefore(time));
    };
  }

  boolean isLocked(String unit, Instant time) {
    return Optional.ofNullable(locked.get(unit)).filter(at -> at.isBefore(time)).isPresent();
  }

  /** Whether someone had said something of a unit's sheet before a time. */
  boolean isBegun(String unit, Instant time) {
    return Optional.ofNullable(begun.get(unit)).filter(at -> at.isBefore(time)).isPresent();
  }

  /** Everyone in the councils of a level. */
  List<Seat> seats(String level) {
    return seats.stream().filter(seat -> seat.level().equals(level)).toList();
  }

  private static Instant instant(JsonNode text) {
    return OffsetDateTime.parse(text.asString()).toInstant();
  }
}
