package vn.parindex.publishing.approval;

import static vn.parindex.platform.access.Capability.APPROVE_PUBLICATION;
import static vn.parindex.platform.access.Capability.CONCLUDE_RESULTS;
import static vn.parindex.platform.access.Capability.LEAVE_UNIT_OUT;
import static vn.parindex.platform.access.Capability.PREPARE_PUBLICATION;
import static vn.parindex.platform.access.Capability.READ_PUBLICATION;

import java.util.List;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.http.ShowingHistory;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.publishing.appeal.AppealStore;
import vn.parindex.publishing.content.MakingContent;

/** The routes from the aggregated ranking to the approved one. */
public final class ApprovalRoutes {

  private static final String LEVEL = "/rounds/{round}/publications/{level}";

  private ApprovalRoutes() {}

  /** The routes on a table and a bucket. */
  public static List<Route> of(
      AssessmentTable table, FrozenRankings frozen, RoundStore rounds, CouncilStore councils) {
    var store = new PublicationStore(table);
    var open = new FindingOpenItems(table, rounds);
    var moves = new PublicationMoves(rounds, store, new Changes(table));
    var content = new MakingContent(table, rounds, store, frozen);
    var chairs = new Chairs(councils);
    var reading =
        new ReadingPublication(
            rounds, chairs, store, new AppealStore(table), open, frozen, new ShowingHistory(table));
    return List.of(
        new Route("GET " + LEVEL, READ_PUBLICATION, reading::status),
        new Route("GET " + LEVEL + "/draft", READ_PUBLICATION, reading::draft),
        new Route("GET " + LEVEL + "/history", READ_PUBLICATION, reading::history),
        new Route(
            "POST " + LEVEL + "/aggregate",
            PREPARE_PUBLICATION,
            new AggregatingRanking(moves, open, content, frozen)),
        new Route(
            "POST " + LEVEL + "/conclude",
            CONCLUDE_RESULTS,
            new ConcludingResults(moves, open, rounds, chairs)),
        new Route(
            "POST " + LEVEL + "/units/{unit}/leave-out",
            LEAVE_UNIT_OUT,
            new LeavingUnitOut(moves, open, rounds, chairs)),
        new Route(
            "POST " + LEVEL + "/submit",
            PREPARE_PUBLICATION,
            new SubmittingForApproval(moves, open)),
        new Route(
            "POST " + LEVEL + "/approve",
            APPROVE_PUBLICATION,
            new ApprovingPublication(moves, open, frozen)),
        new Route(
            "POST " + LEVEL + "/return", APPROVE_PUBLICATION, new ReturningPublication(moves)));
  }
}
