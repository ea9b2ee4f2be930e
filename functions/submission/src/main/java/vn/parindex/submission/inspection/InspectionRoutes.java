package vn.parindex.submission.inspection;

import static vn.parindex.platform.access.Capability.FOLLOW_UP_INSPECTION;
import static vn.parindex.platform.access.Capability.INSPECT;
import static vn.parindex.platform.access.Capability.READ_INSPECTION;

import java.util.List;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.unit.AssessedUnits;

/** The routes of inspections. */
public final class InspectionRoutes {

  private static final String ALL = "/rounds/{round}/units/{unit}/inspections";
  private static final String ONE = ALL + "/{inspection}";

  private InspectionRoutes() {}

  /** The routes on a table and a bucket. */
  public static List<Route> on(
      AssessmentTable table, RoundStore rounds, EvidenceBucket bucket, EvidenceLimits limits) {
    var units = new AssessedUnits(rounds);
    var inspections = new Inspections(table);
    var changes = new Changes(table);
    var steps =
        new InspectionSteps(
            units, inspections, new TellingTheUnit(new AccountStore(table)), changes);
    return List.of(
        new Route("GET " + ALL, READ_INSPECTION, new ReadingInspections(units, inspections)),
        new Route("POST " + ALL, INSPECT, new PlanningInspection(units, inspections, changes)),
        new Route("POST " + ONE + "/notice", INSPECT, SpeakingToUnit.notice(steps)),
        new Route(
            "POST " + ONE + "/files", INSPECT, new AddingFile(steps, changes, bucket, limits)),
        new Route(
            "GET " + ONE + "/files/{file}/download",
            READ_INSPECTION,
            new DownloadingFile(units, steps, bucket)),
        new Route(
            "POST " + ONE + "/conclude",
            INSPECT,
            new ConcludingInspection(
                steps, rounds, new ReopeningItems(new AppraisalStore(table)), bucket)),
        new Route(
            "POST " + ONE + "/follow-up", FOLLOW_UP_INSPECTION, SpeakingToUnit.followUp(steps)));
  }
}
