package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.ShowingHistory;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.submission.unit.AssessedUnits;

/** Someone reads who changed what in a sheet, and whether that record is whole. */
public final class ReadingHistory implements BiFunction<Request, Caller, Response> {

  private final AssessedUnits units;
  private final ShowingHistory history;

  public ReadingHistory(AssessedUnits units, AssessmentTable table) {
    this.units = units;
    this.history = new ShowingHistory(table);
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.withSheet(request);
    return history.of(SheetItems.main(unit.roundCode(), unit.unitCode()));
  }
}
