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
import vn.parindex.platform.notice.Recipients;
import vn.parindex.reminder.Offsets;
import vn.parindex.reminder.Task;
import vn.parindex.reminder.Task.Kind;
import vn.parindex.reminder.Task.UnitName;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Level;
import vn.parindex.round.Recipient;
import vn.parindex.round.Reminders;
import vn.parindex.round.RunBy;
import vn.parindex.round.Telling;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;
import vn.parindex.text.Text;

/** What has still to be done of one step of a level. */
final class StepTasks {

  private static final Text EXPLANATION =
      new Text(
          "Giải trình theo yêu cầu của Hội đồng thẩm định",
          "Explanation asked for by the Appraisal Council");

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
   * The tasks of those who run a step, as long as it is not done for all units, and the lists for
   * those who urge them.
   *
   * @param undone the units for which it is not done
   */
  List<Task> ofThoseWhoRunIt(List<Unit> undone) {
    if (undone.isEmpty()) {
      return List.of();
    }
    boolean byParents = level.runBy() == RunBy.PARENT;
    var whole = List.of(new UnitName(level.code(), level.name().vi()));
    var units = deadline.step().equals(Deadline.APPRAISAL) ? named(undone) : whole;
    var parents = byParent(undone);
    var toDo = reminders.toDo();
    var toUrge = reminders.toUrge();
    var tasks = new ArrayList<Task>();
    tasks.add(task(Kind.TO_DO, subject(), toDo, of(central(toDo)), byParents ? whole : units));
    if (toDo.recipients().contains(Recipient.DISTRICT_OFFICER)) {
      parents.forEach((parent, below) -> tasks.add(ofDistrict(parent, below)));
    }
    var late = byParents ? parents.keySet().stream().map(this::named).toList() : units;
    tasks.add(task(Kind.TO_URGE, subject() + "/laggards", toUrge, of(central(toUrge)), late));
    return tasks;
  }

  /** A draft is still to be set up, whether its units are known or not. */
  List<Task> ofSettingUp() {
    var toDo = reminders.toDo();
    var whole = List.of(new UnitName(level.code(), level.name().vi()));
    return List.of(task(Kind.TO_DO, subject(), toDo, of(central(toDo)), whole));
  }

  private Task ofDistrict(String parent, List<Unit> below) {
    return task(
        Kind.TO_DO,
        subject() + "/" + parent,
        reminders.toDo(),
        recipients.of(List.of(Recipient.DISTRICT_OFFICER), null, parent),
        deadline.step().equals(Deadline.APPRAISAL) ? named(below) : List.of(named(parent)));
  }

  /** The tasks of people of councils. */
  List<Task> ofCouncils(List<CouncilTasks.ToDo> all) {
    var toDo = reminders.toDo();
    return all.stream()
        .filter(one -> toDo.recipients().contains(Recipient.COUNCIL_MEMBER))
        .filter(one -> recipients.isActive(one.account()))
        .map(
            one ->
                task(
                    Kind.TO_DO,
                    subject() + "/council/" + one.convener(),
                    toDo,
                    List.of(one.account()),
                    one.about().isEmpty()
                        ? List.of(new UnitName(level.code(), level.name().vi()))
                        : one.about()))
        .toList();
  }

  /** The tasks of units that were asked to explain something. */
  List<Task> ofAsked(List<Questions.Unanswered> all) {
    var toDo = reminders.toDo();
    var roles =
        toDo.recipients().stream()
            .filter(r -> r == Recipient.UNIT_OFFICER || r == Recipient.UNIT_LEADER)
            .toList();
    return all.stream()
        .map(
            one ->
                new Task(
                    Kind.TO_DO,
                    subject() + "/explanations/" + one.unit().code(),
                    EXPLANATION,
                    new Window(deadline.opensAt(), one.closesAt()),
                    Task.version(deadline, null) + "+" + one.closesAt(),
                    new Offsets(toDo.offsets()),
                    recipients.of(roles, one.unit().code(), null),
                    List.of(new UnitName(one.unit().code(), one.unit().name()))))
        .toList();
  }

  private List<String> of(List<Recipient> kinds) {
    return recipients.of(kinds, null, null);
  }

  private UnitName named(String code) {
    return new UnitName(code, names.getOrDefault(code, code));
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
