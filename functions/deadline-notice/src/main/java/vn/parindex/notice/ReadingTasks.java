package vn.parindex.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.platform.notice.Recipients;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.reminder.Task;
import vn.parindex.round.Deadline;
import vn.parindex.round.Level;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;

/** What has still to be done in a round, and who is told, as the round's calendar says. */
final class ReadingTasks {

  private final AssessmentTable table;
  private final RoundStore rounds;

  ReadingTasks(AssessmentTable table) {
    this.table = table;
    this.rounds = new RoundStore(table);
  }

  /** Everything that is not done at a time. A draft round has only to be set up. */
  List<Task> tasks(StoredRound stored, List<Account> accounts, Instant now) {
    var round = new RoundNow(table, rounds, stored);
    var recipients = new Recipients(accounts);
    var steps = ofSteps(round, stored, recipients, now);
    return stored.state() == RoundState.OPEN
        ? Stream.concat(
                steps, new FollowUps(round, new Inspections(table), recipients).tasks().stream())
            .toList()
        : steps.toList();
  }

  private Stream<Task> ofSteps(
      RoundNow round, StoredRound stored, Recipients recipients, Instant now) {
    return stored.round().deadlines().stream()
        .filter(deadline -> !now.isBefore(deadline.opensAt()))
        .filter(
            deadline ->
                stored.state() == RoundState.OPEN || deadline.step().equals(Deadline.SET_UP))
        .flatMap(
            deadline ->
                stored.round().level(deadline.level()).stream()
                    .flatMap(level -> tasks(round, deadline, level, recipients, now)));
  }

  private Stream<Task> tasks(
      RoundNow round, Deadline deadline, Level level, Recipients recipients, Instant now) {
    var today = now.atZone(round.stored().round().zone()).toLocalDate();
    var units =
        round.units().stream()
            .filter(u -> u.level().equals(level.code()) && u.existsOn(today))
            .toList();
    var step = new StepTasks(deadline, level, recipients, round.units(), units, now);
    if (deadline.step().equals(Deadline.SELF_ASSESSMENT)) {
      var code = round.stored().round().code();
      return step
          .ofUnits(round.submitted(level.code()), rounds.extensionsByUnit(code, deadline.step()))
          .stream();
    }
    if (round.stored().state() == RoundState.DRAFT) {
      return step.ofSettingUp().stream();
    }
    var running = step.ofThoseWhoRunIt(new StepProgress(round, deadline).undone(units));
    return Stream.concat(running.stream(), ofOthers(round, deadline, units, step, now));
  }

  /** Those who have a part in a step that others run. */
  private static Stream<Task> ofOthers(
      RoundNow round, Deadline deadline, List<Unit> units, StepTasks step, Instant now) {
    var councils = new CouncilTasks(round, deadline, units, now);
    return switch (deadline.step()) {
      case Deadline.ASSIGNMENT -> step.ofCouncils(councils.toAcknowledge()).stream();
      case Deadline.APPRAISAL ->
          Stream.concat(
              step.ofCouncils(councils.toAppraise()).stream(),
              step.ofAsked(new Questions(round, deadline, units, now).unanswered()).stream());
      default -> Stream.empty();
    };
  }
}
