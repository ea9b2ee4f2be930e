package vn.parindex.appraising;

import static vn.parindex.platform.access.Capability.APPRAISE;
import static vn.parindex.platform.access.Capability.APPROVE_EXPLANATION;
import static vn.parindex.platform.access.Capability.EXPLAIN;
import static vn.parindex.platform.access.Capability.MANAGE_COUNCIL;
import static vn.parindex.platform.access.Capability.READ_APPRAISAL;
import static vn.parindex.platform.access.Capability.READ_COUNCIL;
import static vn.parindex.platform.access.Capability.READ_EXPLANATION;
import static vn.parindex.platform.access.Capability.READ_OWN_ASSIGNMENTS;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.appraising.council.AcknowledgingAssignments;
import vn.parindex.appraising.council.Assigning;
import vn.parindex.appraising.council.FindingDivergences;
import vn.parindex.appraising.council.FollowingAppraisals;
import vn.parindex.appraising.council.ReadingCouncil;
import vn.parindex.appraising.council.ReadingOwnAssignments;
import vn.parindex.appraising.council.SettingCouncilUp;
import vn.parindex.appraising.explanation.AnsweringQuestion;
import vn.parindex.appraising.explanation.ReadingQuestions;
import vn.parindex.appraising.explanation.SendingExplanation;
import vn.parindex.appraising.report.ReportRoutes;
import vn.parindex.appraising.sheet.AcceptingInBulk;
import vn.parindex.appraising.sheet.AppraisalMoves;
import vn.parindex.appraising.sheet.ConcludingFirstAppraisal;
import vn.parindex.appraising.sheet.LockingPoints;
import vn.parindex.appraising.sheet.ReadingAppraisal;
import vn.parindex.appraising.sheet.ReadingAppraisalHistory;
import vn.parindex.appraising.sheet.ReturningForSupplement;
import vn.parindex.appraising.sheet.SpeakingOfItem;
import vn.parindex.appraising.sheet.TakingSheetUpAgain;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.appraising.unit.Seats;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;

/** Puts the use cases together with a table; the same in production and in tests. */
final class AppraisalRoutes {

  private static final String COUNCIL = "/rounds/{round}/units/{unit}/councils/{level}";
  private static final String OWN = "/rounds/{round}/assignments";
  private static final String SHEET = "/rounds/{round}/units/{unit}/appraisal";
  private static final String ITEM = SHEET + "/items/{code}";
  private static final String EXPLANATIONS = "/rounds/{round}/units/{unit}/explanations";

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final SheetStore sheets;
  private final AccountStore accounts;
  private final AppraisalStore appraisals;
  private final CouncilStore councils;
  private final AppraisedUnits units;
  private final Seats seats;
  private final Changes changes;

  AppraisalRoutes(AssessmentTable table) {
    this.table = table;
    this.rounds = new RoundStore(table);
    this.sheets = new SheetStore(table);
    this.accounts = new AccountStore(table);
    this.appraisals = new AppraisalStore(table);
    this.councils = new CouncilStore(table, rounds);
    this.units = new AppraisedUnits(rounds);
    this.seats = new Seats(councils, rounds);
    this.changes = new Changes(table);
  }

  HttpFunction api() {
    var routes =
        Stream.of(
                councilRoutes(),
                sheetRoutes(),
                explanationRoutes(),
                ReportRoutes.on(table, rounds, changes))
            .flatMap(List::stream)
            .toList();
    return new HttpFunction(routes, new Access(accounts::find, rounds::parentOf, councils));
  }

  private List<Route> councilRoutes() {
    return List.of(
        new Route("GET " + COUNCIL, READ_COUNCIL, new ReadingCouncil(rounds, councils)),
        new Route(
            "PUT " + COUNCIL,
            MANAGE_COUNCIL,
            new SettingCouncilUp(rounds, councils, accounts, changes)),
        new Route(
            "PUT " + COUNCIL + "/assignments",
            MANAGE_COUNCIL,
            new Assigning(rounds, councils, changes)),
        new Route(
            "GET " + COUNCIL + "/appraisals",
            READ_COUNCIL,
            new FollowingAppraisals(rounds, sheets, appraisals)),
        new Route(
            "GET " + COUNCIL + "/divergences",
            READ_COUNCIL,
            new FindingDivergences(rounds, councils, sheets, appraisals)),
        new Route(
            "GET " + OWN,
            READ_OWN_ASSIGNMENTS,
            new ReadingOwnAssignments(rounds, councils, appraisals)),
        new Route(
            "POST " + OWN + "/{level}/acknowledge",
            READ_OWN_ASSIGNMENTS,
            new AcknowledgingAssignments(rounds, councils, changes)));
  }

  private List<Route> sheetRoutes() {
    var moves = new AppraisalMoves(units, seats, appraisals, changes);
    return List.of(
        new Route(
            "GET " + SHEET,
            READ_APPRAISAL,
            new ReadingAppraisal(units, seats, rounds, sheets, appraisals, councils)),
        new Route(
            "GET " + SHEET + "/history", READ_APPRAISAL, new ReadingAppraisalHistory(units, table)),
        new Route(
            "PUT " + ITEM + "/proposal",
            APPRAISE,
            SpeakingOfItem.proposing(units, seats, sheets, appraisals, changes)),
        new Route(
            "PUT " + ITEM + "/decision",
            APPRAISE,
            SpeakingOfItem.deciding(units, seats, sheets, appraisals, changes)),
        new Route(
            "PUT " + ITEM + "/resolution",
            APPRAISE,
            SpeakingOfItem.resolving(units, seats, sheets, appraisals, changes)),
        new Route(
            "POST " + SHEET + "/accept",
            APPRAISE,
            new AcceptingInBulk(units, seats, sheets, appraisals, changes)),
        new Route(
            "POST " + SHEET + "/return",
            APPRAISE,
            new ReturningForSupplement(moves, sheets, rounds)),
        new Route("POST " + SHEET + "/conclude", APPRAISE, new ConcludingFirstAppraisal(moves)),
        new Route("POST " + SHEET + "/take-up", APPRAISE, new TakingSheetUpAgain(moves)),
        new Route("POST " + SHEET + "/lock", APPRAISE, new LockingPoints(moves)));
  }

  private List<Route> explanationRoutes() {
    return List.of(
        new Route("GET " + EXPLANATIONS, READ_EXPLANATION, new ReadingQuestions(units, appraisals)),
        new Route(
            "PUT " + EXPLANATIONS + "/{code}",
            EXPLAIN,
            new AnsweringQuestion(units, appraisals, changes)),
        new Route(
            "POST " + EXPLANATIONS + "/submit",
            APPROVE_EXPLANATION,
            new SendingExplanation(units, appraisals, changes)));
  }
}
