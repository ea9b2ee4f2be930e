package vn.parindex.replay.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A step of the calendar on one level, as {@code GET /rounds/{round}/calendar} shows it.
 *
 * @param level the level's code
 * @param code the step's code
 * @param opensAt first instant at which it can be done
 * @param closesAt first instant that is too late
 * @param version of the deadline
 * @param toDo when those who do it are told, and who they are
 * @param toUrge when those who urge the others are told
 * @param extensions until when, by unit. The play grants them when the deadline has just passed
 */
record Step(
    String level,
    String code,
    Instant opensAt,
    Instant closesAt,
    int version,
    Telling toDo,
    Telling toUrge,
    Map<String, Instant> extensions) {

  private static final String SELF_ASSESSMENT = "self-assessment";

  Step {
    extensions = Map.copyOf(extensions);
  }

  /**
   * Days from the last day, ascending, and who is told on them.
   *
   * @param recipients names as the calendar has them, such as {@code UNIT_OFFICER}
   */
  record Telling(List<Integer> offsets, List<String> recipients) {

    Telling {
      offsets = List.copyOf(offsets);
      recipients = List.copyOf(recipients);
    }

    static Telling read(JsonNode telling) {
      return new Telling(
          telling.get("offsets").valueStream().map(JsonNode::asInt).toList(),
          telling.get("recipients").valueStream().map(JsonNode::asString).toList());
    }
  }

  static List<Step> read(JsonNode calendar) {
    var steps = new ArrayList<Step>();
    for (var deadline : calendar.get("deadlines")) {
      var code = deadline.get("step").asString();
      steps.add(
          new Step(
              deadline.get("level").asString(),
              code,
              instant(deadline.get("opensAt")),
              instant(deadline.get("closesAt")),
              deadline.get("version").asInt(),
              Telling.read(deadline.at("/reminders/toDo")),
              Telling.read(deadline.at("/reminders/toUrge")),
              extensions(calendar, code)));
    }
    return List.copyOf(steps);
  }

  private static Map<String, Instant> extensions(JsonNode calendar, String step) {
    var extensions = new HashMap<String, Instant>();
    for (var extension : calendar.get("extensions")) {
      if (extension.get("step").asString().equals(step)) {
        extensions.put(extension.get("unit").asString(), instant(extension.get("closesAt")));
      }
    }
    return extensions;
  }

  private static Instant instant(JsonNode text) {
    return OffsetDateTime.parse(text.asString()).toInstant();
  }

  /** Whether units do it, so that it is known who has. */
  boolean ofUnits() {
    return code.equals(SELF_ASSESSMENT);
  }

  String subject() {
    return level + "/" + code;
  }

  /** Until when a unit has more time, if it has at a time. */
  Optional<Instant> extension(String unit, Instant now) {
    return Optional.ofNullable(extensions.get(unit)).filter(_ -> !now.isBefore(closesAt));
  }

  /** The last day that is in time. */
  static LocalDate lastDay(Instant closesAt, ZoneId zone) {
    return closesAt.minusNanos(1).atZone(zone).toLocalDate();
  }
}
