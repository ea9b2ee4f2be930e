package vn.parindex.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.reminder.Offsets;
import vn.parindex.reminder.Task;
import vn.parindex.reminder.Task.Kind;
import vn.parindex.reminder.Task.UnitName;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;
import vn.parindex.sheet.SheetState;

/**
 * What has still to be done in a round, and who is told: officers and leaders of units that have
 * not submitted; those who run a level (Home Affairs, or the district of its communes) for the
 * level's other steps and for the list of laggards.
 */
final class ReadingTasks {

  private final RoundStore rounds;
  private final SheetStore sheets;

  ReadingTasks(AssessmentTable table) {
    this.rounds = new RoundStore(table);
    this.sheets = new SheetStore(table);
  }

  /** Everything that is not done at a time. */
  List<Task> tasks(Round round, List<Account> accounts, Instant now) {
    var reader = new Reader(round, accounts, rounds.units(round.code()), now);
    return round.deadlines().stream().flatMap(d -> reader.tasks(d).stream()).toList();
  }

  private final class Reader {

    private final Round round;
    private final List<Account> accounts;
    private final List<Unit> units;
    private final Map<String, String> names;
    private final Instant now;

    Reader(Round round, List<Account> accounts, List<Unit> units, Instant now) {
      this.round = round;
      this.accounts = accounts.stream().filter(Account::active).toList();
      this.now = now;
      this.names =
          units.stream().collect(Collectors.toMap(Unit::code, Unit::name, (one, _) -> one));
      var today = now.atZone(round.zone()).toLocalDate();
      this.units = units.stream().filter(u -> u.existsOn(today)).toList();
    }

    List<Task> tasks(Deadline deadline) {
      var level = round.level(deadline.level());
      if (level.isEmpty() || now.isBefore(deadline.opensAt())) {
        return List.of();
      }
      return deadline.step().equals(Deadline.SELF_ASSESSMENT)
          ? selfAssessment(deadline, level.get())
          : ofThoseWhoRunIt(deadline, level.get());
    }

    private List<Task> selfAssessment(Deadline deadline, Level level) {
      var extensions = rounds.extensionsByUnit(round.code(), deadline.step());
      var undone = notSubmitted(level);
      var tasks = new ArrayList<Task>();
      for (var unit : undone) {
        var extension = Optional.ofNullable(extensions.get(unit.code()));
        tasks.add(
            new Task(
                Kind.TO_DO,
                subject(deadline) + "/" + unit.code(),
                deadline.name(),
                Window.of(deadline, extension.orElse(null)),
                Task.version(deadline, extension.orElse(null)),
                Offsets.REMINDERS,
                ofUnit(unit.code(), Role.UNIT_OFFICER, Role.UNIT_LEADER),
                List.of(new UnitName(unit.code(), unit.name()))));
      }
      tasks.addAll(laggards(deadline, level, undone, extensions));
      return tasks;
    }

    /** Units whose extension runs on are no laggards of the level's deadline. */
    private List<Task> laggards(
        Deadline deadline, Level level, List<Unit> undone, Map<String, Extension> extensions) {
      var late =
          undone.stream()
              .filter(
                  u ->
                      Optional.ofNullable(extensions.get(u.code()))
                          .filter(extension -> extension.closesAt().isAfter(now))
                          .isEmpty())
              .toList();
      var tasks = new ArrayList<Task>();
      tasks.add(urging(deadline, subject(deadline) + "/laggards", with(Role.HOME_AFFAIRS), late));
      if (level.runBy() == RunBy.PARENT) {
        byParent(late)
            .forEach(
                (parent, below) ->
                    tasks.add(
                        urging(
                            deadline,
                            subject(deadline) + "/laggards/" + parent,
                            ofUnit(parent, Role.DISTRICT_OFFICER),
                            below)));
      }
      return tasks;
    }

    private Task urging(
        Deadline deadline, String subject, List<String> recipients, List<Unit> late) {
      return new Task(
          Kind.TO_URGE,
          subject,
          deadline.name(),
          Window.of(deadline, null),
          Task.version(deadline, null),
          Offsets.LAGGARDS,
          recipients,
          late.stream().map(u -> new UnitName(u.code(), u.name())).toList());
    }

    /** The system doesn't know whether these steps were done, so it never calls them overdue. */
    private List<Task> ofThoseWhoRunIt(Deadline deadline, Level level) {
      var onLevel = units.stream().filter(u -> u.level().equals(level.code())).toList();
      if (level.runBy() == RunBy.PROVINCE) {
        return List.of(
            running(
                deadline,
                subject(deadline),
                with(Role.HOME_AFFAIRS),
                List.of(new UnitName(level.code(), level.name().vi()))));
      }
      return byParent(onLevel).keySet().stream()
          .map(
              parent ->
                  running(
                      deadline,
                      subject(deadline) + "/" + parent,
                      ofUnit(parent, Role.DISTRICT_OFFICER),
                      List.of(new UnitName(parent, names.getOrDefault(parent, parent)))))
          .toList();
    }

    private Task running(
        Deadline deadline, String subject, List<String> recipients, List<UnitName> about) {
      return new Task(
          Kind.TO_DO,
          subject,
          deadline.name(),
          Window.of(deadline, null),
          Task.version(deadline, null),
          Offsets.UNTIL_THE_LAST_DAY,
          now.isBefore(deadline.closesAt()) ? recipients : List.of(),
          about);
    }

    private List<Unit> notSubmitted(Level level) {
      var onLevel = units.stream().filter(u -> u.level().equals(level.code())).toList();
      var submitted =
          sheets.overview(round.code(), onLevel.stream().map(Unit::code).toList()).stream()
              .filter(sheet -> sheet.status().state().isSubmitted())
              .map(sheet -> sheet.unit())
              .collect(Collectors.toUnmodifiableSet());
      return onLevel.stream()
          .filter(unit -> !submitted.contains(unit.code()))
          .sorted(Comparator.comparing(Unit::code))
          .toList();
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

    private List<String> with(Role role) {
      return accounts.stream()
          .filter(a -> a.roles().contains(role))
          .map(Account::username)
          .sorted()
          .toList();
    }

    private List<String> ofUnit(String unit, Role... roles) {
      return accounts.stream()
          .filter(
              a -> unit.equals(a.unit()) && List.of(roles).stream().anyMatch(a.roles()::contains))
          .map(Account::username)
          .sorted()
          .toList();
    }
  }

  private static String subject(Deadline deadline) {
    return deadline.level() + "/" + deadline.step();
  }
}
