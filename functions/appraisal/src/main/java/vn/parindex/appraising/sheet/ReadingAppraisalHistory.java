package vn.parindex.appraising.sheet;

import java.util.function.BiFunction;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.ShowingHistory;
import vn.parindex.platform.table.AssessmentTable;

/** Someone reads who said what in an appraisal, and whether that record is whole. */
public final class ReadingAppraisalHistory implements BiFunction<Request, Caller, Response> {

  private final AppraisedUnits units;
  private final ShowingHistory history;

  public ReadingAppraisalHistory(AppraisedUnits units, AssessmentTable table) {
    this.units = units;
    this.history = new ShowingHistory(table);
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    return history.of(AppraisalItems.main(unit.roundCode(), unit.unitCode()));
  }
}
