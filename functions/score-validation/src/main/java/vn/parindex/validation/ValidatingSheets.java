package vn.parindex.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Deadline;

/**
 * Gives points to sheets. Points are written only if the sheet and the facts are still those that
 * were read; otherwise both are read again. So points of an older sheet never replace newer ones.
 */
final class ValidatingSheets {

  private static final int TRIES = 5;

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final SheetStore sheets;
  private final ValidatingAppraisals appraisals;
  private final Map<String, RoundInHand> inHand = new HashMap<>();

  /** For one batch: rounds and units are read once. */
  ValidatingSheets(AssessmentTable table, RoundStore rounds) {
    this.table = table;
    this.rounds = rounds;
    this.sheets = new SheetStore(table);
    this.appraisals = new ValidatingAppraisals(table);
  }

  /**
   * Gives points to a sheet as it is now.
   *
   * @throws IllegalStateException if others were always first
   */
  void validate(ChangedSheet changed) {
    for (int tries = 0; tries < TRIES; tries++) {
      if (isDone(changed)) {
        return;
      }
    }
    throw new IllegalStateException("Others were always first: " + changed);
  }

  private boolean isDone(ChangedSheet changed) {
    var round = changed.round();
    var unit = changed.unit();
    var sheet = sheets.sheet(round, unit);
    if (sheet.version() == 0) {
      return true; // facts of a unit that has not begun
    }
    var facts = rounds.facts(round, unit);
    var extension = rounds.extension(round, unit, Deadline.SELF_ASSESSMENT);
    var scoring = inHand.computeIfAbsent(round, r -> RoundInHand.read(rounds, r)).scoring(unit);
    var scored = scoring.score(sheet, facts.facts(), extension);
    var validation = scored.validation(sheet.version(), facts.version());
    return (sheet.validation().filter(validation::equals).isPresent()
            || isWritten(changed, validation))
        && appraisals.isDone(sheet, scoring, facts, extension);
  }

  private boolean isWritten(ChangedSheet changed, Validation validation) {
    var round = changed.round();
    var unit = changed.unit();
    try {
      table.transact(
          List.of(
              new Write.Check(
                  SheetItems.main(round, unit), new Condition.VersionIs(validation.sheetVersion())),
              new Write.Check(
                  RoundItems.facts(round, unit),
                  Condition.unchangedSince(validation.factsVersion())),
              Write.put(SheetItems.validation(round, unit, validation))));
      return true;
    } catch (ConditionFailed _) {
      return false; // the sheet or the facts changed meanwhile: read them again
    }
  }
}
