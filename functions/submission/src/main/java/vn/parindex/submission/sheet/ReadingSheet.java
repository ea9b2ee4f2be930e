package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.submission.unit.AssessedUnits;

/** Someone opens a unit's sheet. */
public final class ReadingSheet implements BiFunction<Request, Caller, Response> {

  private final AssessedUnits units;
  private final SheetStore sheets;

  public ReadingSheet(AssessedUnits units, SheetStore sheets) {
    this.units = units;
    this.sheets = sheets;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.withSheet(request);
    var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
    return Response.ok(SheetView.of(unit, sheet)).withVersion(sheet.version());
  }
}
