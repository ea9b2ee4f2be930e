package vn.parindex.replay.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.round.Unit;

/**
 * What should have been told on every morning of the year, worked out anew from the calendar and
 * from when each unit submitted. It shares no code with the platform.
 */
final class NoticePlan {

  static final LocalTime EIGHT = LocalTime.of(8, 0);

  private final List<Step> steps;
  private final People people;
  private final Submissions submissions;
  private final Works works;
  private final ZoneId zone;
  private final List<NoticeLine> lines = new ArrayList<>();
  private final Set<NoticeLine.Key> told = new HashSet<>();

  NoticePlan(List<Step> steps, People people, Submissions submissions, Works works, ZoneId zone) {
    this.steps = List.copyOf(steps);
    this.people = people;
    this.submissions = submissions;
    this.works = works;
    this.zone = zone;
  }

  /** The lines of all mornings from one instant to another. */
  List<NoticeLine> lines(Instant from, Instant to) {
    var day = from.atZone(zone).toLocalDate();
    for (; !morning(day).isAfter(to); day = day.plusDays(1)) {
      var morning = morning(day);
      if (!morning.isBefore(from)) {
        steps.stream().filter(s -> !morning.isBefore(s.opensAt())).forEach(s -> tell(s, morning));
      }
    }
    return List.copyOf(lines);
  }

  Instant morning(LocalDate day) {
    return day.atTime(EIGHT).atZone(zone).toInstant();
  }

  private void tell(Step step, Instant now) {
    if (step.ofUnits()) {
      tellUnits(step, now);
    } else {
      tellThoseWhoRunIt(step, now);
      tellWhoHasNotAcknowledged(step, now);
    }
  }

  private void tellUnits(Step step, Instant now) {
    var late = new ArrayList<Unit>();
    for (var unit : people.unitsOf(step.level())) {
      if (submissions.submitted(unit.code(), now)) {
        continue;
      }
      var extension = step.extension(unit.code(), now);
      var about =
          new About(
              step.subject() + "/" + unit.code(),
              version(step) + extension.map(until -> "+" + until).orElse(""),
              extension.orElse(step.closesAt()),
              step.toDo());
      add(about, now, people.of(step.toDo().recipients(), unit), List.of(unit.code()), false);
      if (extension.filter(now::isBefore).isEmpty()) {
        late.add(unit);
      }
    }
    urge(step, now, late);
  }

  private void urge(Step step, Instant now, List<Unit> late) {
    var subject = step.subject() + "/laggards";
    if (!late.isEmpty()) {
      var central = people.central(step.toUrge().recipients());
      add(about(step, subject, step.toUrge()), now, central, codes(late), true);
    }
    if (step.toUrge().recipients().contains(People.DISTRICT)) {
      for (var parent : people.parentsOf(step.level())) {
        var below = late.stream().filter(u -> parent.equals(u.parent())).toList();
        if (!below.isEmpty()) {
          var about = about(step, subject + "/" + parent, step.toUrge());
          add(about, now, people.ofDistrict(parent), codes(below), true);
        }
      }
    }
  }

  private void tellThoseWhoRunIt(Step step, Instant now) {
    var undone =
        people.unitsOf(step.level()).stream()
            .filter(u -> !works.isDone(step, u.code(), String.valueOf(u.parent()), now))
            .toList();
    if (undone.isEmpty()) {
      return;
    }
    boolean byParents = people.isRunByParents(step.level());
    boolean byUnit = step.code().equals("appraisal");
    var whole = List.of(step.level());
    var named = byUnit ? codes(undone) : whole;
    var parents = undone.stream().map(u -> String.valueOf(u.parent())).distinct().sorted().toList();
    var toDo = step.toDo().recipients();
    add(
        about(step, step.subject(), step.toDo()),
        now,
        people.central(toDo),
        byParents ? whole : named,
        false);
    if (toDo.contains(People.DISTRICT)) {
      for (var parent : parents) {
        var below = undone.stream().filter(u -> parent.equals(u.parent())).toList();
        var about = about(step, step.subject() + "/" + parent, step.toDo());
        var units = byUnit ? codes(below) : List.of(parent);
        add(about, now, people.ofDistrict(parent), units, false);
      }
    }
    add(
        about(step, step.subject() + "/laggards", step.toUrge()),
        now,
        people.central(step.toUrge().recipients()),
        byParents ? parents : named,
        true);
  }

  private void tellWhoHasNotAcknowledged(Step step, Instant now) {
    if (!step.code().equals("assignment") || !step.toDo().recipients().contains(People.COUNCIL)) {
      return;
    }
    for (var seat : works.seats(step.level())) {
      if (seat.load() > 0 && seat.acknowledgedAt().filter(now::isAfter).isEmpty()) {
        var subject = step.subject() + "/council/" + seat.convener();
        var about = about(step, subject, step.toDo());
        add(about, now, List.of(seat.account()), List.of(step.level()), false);
      }
    }
  }

  private static List<String> codes(List<Unit> units) {
    return units.stream().map(Unit::code).sorted().toList();
  }

  private static String version(Step step) {
    return "v" + step.version();
  }

  private record About(String subject, String version, Instant closesAt, Step.Telling telling) {}

  private static About about(Step step, String subject, Step.Telling telling) {
    return new About(subject, version(step), step.closesAt(), telling);
  }

  /** The newest offset that has come is told, once. */
  private void add(
      About about, Instant now, List<String> recipients, List<String> units, boolean laggards) {
    var lastDay = Step.lastDay(about.closesAt(), zone);
    long past = ChronoUnit.DAYS.between(lastDay, now.atZone(zone).toLocalDate());
    var come = about.telling().offsets().stream().filter(offset -> offset <= past).toList();
    if (come.isEmpty()) {
      return;
    }
    var kind = laggards ? "LAGGARDS" : past > 0 ? "OVERDUE" : past == 0 ? "LAST_DAY" : "REMINDER";
    var milestone = about.subject() + "@" + come.getLast();
    for (var recipient : recipients) {
      var line = new NoticeLine(now, milestone, recipient, about.version(), kind, units);
      if (told.add(line.key())) {
        lines.add(line);
      }
    }
  }
}
