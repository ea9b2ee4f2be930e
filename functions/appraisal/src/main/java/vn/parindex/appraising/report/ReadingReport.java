package vn.parindex.appraising.report;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;

/** A district, or the province, reads how far the district is with its communes and its report. */
public final class ReadingReport implements BiFunction<Request, Caller, Response> {

  private final Reports reports;

  ReadingReport(Reports reports) {
    this.reports = reports;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var view = ReportView.of(reports, reports.place(request));
    return Response.ok(view).withVersion(view.version());
  }
}
