package vn.parindex.replay.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.round.Unit;

/**
 * At each offset of each unit's deadline: a unit that had not submitted was told that very morning,
 * all its people; one that had was not.
 */
final class OffsetCheck {

  private final List<Step> steps;
  private final People people;
  private final Submissions submissions;
  private final ZoneId zone;

  OffsetCheck(List<Step> steps, People people, Submissions submissions, ZoneId zone) {
    this.steps = List.copyOf(steps);
    this.people = people;
    this.submissions = submissions;
    this.zone = zone;
  }

  private record Told(Instant at, String milestone, String recipient) {}

  /** What the notices that were sent lack or have too many of. */
  List<String> objections(List<NoticeLine> sent) {
    var told = new HashSet<Told>();
    sent.forEach(line -> told.add(new Told(line.sentAt(), line.milestone(), line.recipient())));
    var objections = new ArrayList<String>();
    for (var step : steps.stream().filter(Step::ofUnits).toList()) {
      for (var unit : people.unitsOf(step.level())) {
        step.toDo().offsets().forEach(offset -> objections.addAll(at(step, unit, offset, told)));
      }
    }
    return List.copyOf(objections);
  }

  private List<String> at(Step step, Unit of, int offset, Set<Told> told) {
    var unit = of.code();
    var morning =
        Step.lastDay(step.closesAt(), zone)
            .plusDays(offset)
            .atTime(NoticePlan.EIGHT)
            .atZone(zone)
            .toInstant();
    var due =
        !morning.isBefore(step.opensAt())
            && !submissions.submitted(unit, morning)
            && step.extension(unit, morning).isEmpty();
    var milestone = step.subject() + "/" + unit + "@" + offset;
    return people.of(step.toDo().recipients(), of).stream()
        .map(person -> new Told(morning, milestone, person))
        .filter(one -> told.contains(one) != due)
        .filter(one -> due || step.extension(unit, morning).isEmpty())
        .map(one -> (due ? "not told: " : "told in vain: ") + one)
        .toList();
  }
}
