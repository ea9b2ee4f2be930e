package vn.parindex.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.reminder.Offsets;
import vn.parindex.reminder.Task;
import vn.parindex.reminder.Task.Kind;
import vn.parindex.reminder.Task.UnitName;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Level;
import vn.parindex.round.Recipient;
import vn.parindex.round.Reminders;
import vn.parindex.round.Telling;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;

/** What has still to be done of one step of a level. */
final class StepTasks {

  private final Deadline deadline;
  private final Level level;
  private final Reminders reminders;
  private final Recipients recipients;
  private final Map<String, String> names;
  private final List<Unit> units;
  private final Instant now;

  StepTasks(
      Deadline deadline,
      Level level,
      Recipients recipients,
      List<Unit> all,
      List<Unit> onLevel,
      Instant now) {
    this.deadline = deadline;
    this.level = level;
    this.reminders =
        Optional.ofNullable(deadline.reminders())
            .orElseGet(() -> Reminders.usual(deadline.step(), level.runBy()));
    this.recipients = recipients;
    this.names = all.stream().collect(Collectors.toMap(Unit::code, Unit::name, (one, _) -> one));
    this.units = List.copyOf(onLevel);
    this.now = now;
  }

  /** The tasks of units that have not submitted, and the lists of them for those who urge. */
  List<Task> ofUnits(Collection<String> submitted, Map<String, Extension> extensions) {
    var done = new HashSet<>(submitted);
    var undone =
        units.stream()
            .filter(unit -> !done.contains(unit.code()))
            .sorted(Comparator.comparing(Unit::code))
            .toList();
    var tasks = new ArrayList<Task>();
    for (var unit : undone) {
      tasks.add(ofUnit(unit, Optional.ofNullable(extensions.get(unit.code()))));
    }
    tasks.addAll(laggards(undone, extensions));
    return tasks;
  }

  private Task ofUnit(Unit unit, Optional<Extension> extension) {
    var toDo = reminders.toDo();
    return new Task(
        Kind.TO_DO,
        subject() + "/" + unit.code(),
        deadline.name(),
        Window.of(deadline, extension.orElse(null)),
        Task.version(deadline, extension.orElse(null)),
        new Offsets(toDo.offsets()),
        recipients.of(toDo.recipients(), unit.code(), unit.parent()),
        List.of(new UnitName(unit.code(), unit.name())));
  }

  /** Units whose extension runs on are no laggards of the level's deadline. */
  private List<Task> laggards(List<Unit> undone, Map<String, Extension> extensions) {
    var late =
        undone.stream()
            .filter(
                u ->
                    Optional.ofNullable(extensions.get(u.code()))
                        .filter(extension -> extension.closesAt().isAfter(now))
                        .isEmpty())
            .toList();
    var toUrge = reminders.toUrge();
    var tasks = new ArrayList<Task>();
    var central = recipients.of(central(toUrge), null, null);
    tasks.add(task(Kind.TO_URGE, subject() + "/laggards", toUrge, central, named(late)));
    if (toUrge.recipients().contains(Recipient.DISTRICT_OFFICER)) {
      byParent(late)
          .forEach(
              (parent, below) ->
                  tasks.add(
                      task(
                          Kind.TO_URGE,
                          subject() + "/laggards/" + parent,
                          toUrge,
                          recipients.of(List.of(Recipient.DISTRICT_OFFICER), null, parent),
                          named(below))));
    }
    return tasks;
  }

  /**
   * The system doesn't know whether other steps were done: their last notice is that of the last
   * day, and they are never called overdue.
   */
  List<Task> ofThoseWhoRunIt() {
    if (!now.isBefore(deadline.closesAt())) {
      return List.of();
    }
    var toDo = reminders.toDo();
    var tasks = new ArrayList<Task>();
    var central = recipients.of(central(toDo), null, null);
    var whole = List.of(new UnitName(level.code(), level.name().vi()));
    tasks.add(task(Kind.TO_DO, subject(), toDo, central, whole));
    if (toDo.recipients().contains(Recipient.DISTRICT_OFFICER)) {
      for (var parent : byParent(units).keySet()) {
        tasks.add(
            task(
                Kind.TO_DO,
                subject() + "/" + parent,
                toDo,
                recipients.of(List.of(Recipient.DISTRICT_OFFICER), null, parent),
                List.of(new UnitName(parent, names.getOrDefault(parent, parent)))));
      }
    }
    return tasks;
  }

  private Task task(
      Kind kind, String subject, Telling telling, List<String> to, List<UnitName> about) {
    return new Task(
        kind,
        subject,
        deadline.name(),
        Window.of(deadline, null),
        Task.version(deadline, null),
        new Offsets(telling.offsets()),
        to,
        about);
  }

  private static List<Recipient> central(Telling telling) {
    return telling.recipients().stream().filter(r -> r != Recipient.DISTRICT_OFFICER).toList();
  }

  private static List<UnitName> named(List<Unit> units) {
    return units.stream().map(u -> new UnitName(u.code(), u.name())).toList();
  }

  private Map<String, List<Unit>> byParent(List<Unit> below) {
    return below.stream()
        .filter(u -> u.parent() != null && names.containsKey(u.parent()))
        .collect(
            Collectors.groupingBy(
                u -> Optional.ofNullable(u.parent()).orElseThrow(),
                TreeMap::new,
                Collectors.toList()));
  }

  private String subject() {
    return deadline.level() + "/" + deadline.step();
  }
}
