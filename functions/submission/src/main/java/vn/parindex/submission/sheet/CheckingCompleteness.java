package vn.parindex.submission.sheet;

import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.submission.unit.AssessedUnits;

/** Someone asks what is still missing before the sheet can be submitted. */
public final class CheckingCompleteness implements BiFunction<Request, Caller, Response> {

  private final AssessedUnits units;
  private final SheetStore sheets;
  private final RoundStore rounds;

  public CheckingCompleteness(AssessedUnits units, SheetStore sheets, RoundStore rounds) {
    this.units = units;
    this.sheets = sheets;
    this.rounds = rounds;
  }

  private record View(boolean complete, List<MissingView> missing) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.withSheet(request);
    var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
    var facts = rounds.facts(unit.roundCode(), unit.unitCode()).facts();
    var missing = SheetLines.missing(unit, sheet, facts).stream().map(MissingView::of).toList();
    return Response.ok(new View(missing.isEmpty(), missing)).withVersion(sheet.version());
  }
}
