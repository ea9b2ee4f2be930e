package vn.parindex.notice;

import java.time.Instant;
import java.util.List;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.reminder.Task;
import vn.parindex.round.Deadline;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;

/** What has still to be done in a round, and who is told, as the round's calendar says. */
final class ReadingTasks {

  private final RoundStore rounds;
  private final SheetStore sheets;

  ReadingTasks(AssessmentTable table) {
    this.rounds = new RoundStore(table);
    this.sheets = new SheetStore(table);
  }

  /** Everything that is not done at a time. */
  List<Task> tasks(Round round, List<Account> accounts, Instant now) {
    var open = round.deadlines().stream().filter(d -> !now.isBefore(d.opensAt())).toList();
    var today = now.atZone(round.zone()).toLocalDate();
    var all = rounds.units(round.code());
    var units = all.stream().filter(u -> u.existsOn(today)).toList();
    var recipients = new Recipients(accounts);
    return open.stream()
        .flatMap(
            deadline ->
                round.level(deadline.level()).stream()
                    .flatMap(
                        level -> {
                          var onLevel =
                              units.stream().filter(u -> u.level().equals(level.code())).toList();
                          var step = new StepTasks(deadline, level, recipients, all, onLevel, now);
                          return deadline.step().equals(Deadline.SELF_ASSESSMENT)
                              ? step
                                  .ofUnits(
                                      submitted(round, onLevel),
                                      rounds.extensionsByUnit(round.code(), deadline.step()))
                                  .stream()
                              : step.ofThoseWhoRunIt().stream();
                        }))
        .toList();
  }

  private List<String> submitted(Round round, List<Unit> units) {
    return sheets.overview(round.code(), units.stream().map(Unit::code).toList()).stream()
        .filter(sheet -> sheet.status().state().isSubmitted())
        .map(sheet -> sheet.unit())
        .toList();
  }
}
