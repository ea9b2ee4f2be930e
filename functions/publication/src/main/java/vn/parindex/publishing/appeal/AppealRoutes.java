package vn.parindex.publishing.appeal;

import java.util.List;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;

/** The routes of appeals. */
public final class AppealRoutes {

  private static final String APPEALS = "/rounds/{round}/units/{unit}/appeals";

  private AppealRoutes() {}

  /** The routes on a table. */
  public static List<Route> of(AssessmentTable table, RoundStore rounds, CouncilStore councils) {
    var appeals = new AppealStore(table);
    var changes = new Changes(table);
    var reading = new ReadingAppeals(rounds, appeals);
    var correcting = new CorrectingAppraisal(new SheetStore(table), new AppraisalStore(table));
    return List.of(
        new Route("GET " + APPEALS, Capability.READ_APPEAL, (request, _) -> reading.of(request)),
        new Route(
            "POST " + APPEALS,
            Capability.FILE_APPEAL,
            new FilingAppeal(rounds, new PublicationStore(table), appeals, changes)),
        new Route(
            "POST " + APPEALS + "/{appeal}/decision",
            Capability.DECIDE_APPEAL,
            new DecidingAppeal(rounds, councils, appeals, correcting, changes)));
  }
}
