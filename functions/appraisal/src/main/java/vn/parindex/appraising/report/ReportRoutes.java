package vn.parindex.appraising.report;

import static vn.parindex.platform.access.Capability.READ_COUNCIL;
import static vn.parindex.platform.access.Capability.SEND_REPORT;

import java.util.List;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/** The routes of the reports. */
public final class ReportRoutes {

  private ReportRoutes() {}

  /** The routes on a table. */
  public static List<Route> on(AssessmentTable table, RoundStore rounds, Changes changes) {
    var reports = new Reports(table, rounds);
    var own = "/rounds/{round}/units/{unit}/reports/{level}";
    return List.of(
        new Route("GET " + own, READ_COUNCIL, new ReadingReport(reports)),
        new Route("POST " + own, SEND_REPORT, new SendingReport(reports, changes)),
        new Route(
            "GET /rounds/{round}/reports/{level}",
            READ_COUNCIL,
            new FollowingReports(rounds, reports)));
  }
}
