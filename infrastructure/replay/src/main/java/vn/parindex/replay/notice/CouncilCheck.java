package vn.parindex.replay.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people of councils were told of the appraisal: nobody of a unit that had not submitted or
 * whose points were locked; and at each offset everyone of every submitted sheet that was assigned
 * to them and that nobody had begun yet. Between, it depends on each item.
 */
final class CouncilCheck {

  private static final String APPRAISAL = "appraisal";
  private static final String PART = "/appraisal/council/";

  private final List<Step> steps;
  private final Works works;
  private final Submissions submissions;
  private final ZoneId zone;

  CouncilCheck(List<Step> steps, Works works, Submissions submissions, ZoneId zone) {
    this.steps = steps.stream().filter(step -> step.code().equals(APPRAISAL)).toList();
    this.works = works;
    this.submissions = submissions;
    this.zone = zone;
  }

  /** Whether the plan says nothing of a notice, since it depends on every item of a sheet. */
  static boolean isBeyondThePlan(NoticeLine line) {
    return line.milestone().contains(PART)
        || line.milestone().contains("/appraisal/explanations/")
        || line.milestone().contains("/inspection-follow-up/");
  }

  private record Told(Instant at, String milestone, String recipient) {}

  /** What the notices that were sent lack or have too many of. */
  List<String> objections(List<NoticeLine> sent) {
    var told = new HashMap<Told, List<String>>();
    var objections = new ArrayList<String>();
    for (var line : sent) {
      if (line.milestone().contains(PART)) {
        told.put(new Told(line.sentAt(), line.milestone(), line.recipient()), line.units());
        line.units().stream()
            .filter(unit -> isClosed(unit, line.sentAt()))
            .forEach(unit -> objections.add("told in vain of " + unit + ": " + line));
      }
    }
    for (var step :
        steps.stream().filter(s -> s.toDo().recipients().contains("COUNCIL_MEMBER")).toList()) {
      for (var seat : works.seats(step.level())) {
        step.toDo().offsets().forEach(offset -> objections.addAll(at(step, seat, offset, told)));
      }
    }
    return List.copyOf(objections);
  }

  private boolean isClosed(String unit, Instant time) {
    return !submissions.submitted(unit, time) || works.isLocked(unit, time);
  }

  private List<String> at(Step step, Works.Seat seat, int offset, Map<Told, List<String>> told) {
    var morning =
        Step.lastDay(step.closesAt(), zone)
            .plusDays(offset)
            .atTime(NoticePlan.EIGHT)
            .atZone(zone)
            .toInstant();
    var milestone = step.subject() + "/council/" + seat.convener() + "@" + offset;
    var units =
        Set.copyOf(told.getOrDefault(new Told(morning, milestone, seat.account()), List.of()));
    return seat.items().keySet().stream()
        .filter(unit -> !isClosed(unit, morning) && !works.isBegun(unit, morning))
        .filter(unit -> !units.contains(unit))
        .map(unit -> "not told of " + unit + ": " + seat.account() + " " + milestone)
        .toList();
  }
}
