package vn.parindex.submission;

import static vn.parindex.platform.access.Capability.APPROVE_SHEET;
import static vn.parindex.platform.access.Capability.EDIT_SHEET;
import static vn.parindex.platform.access.Capability.READ_SHEET;
import static vn.parindex.platform.access.Capability.WITHDRAW_SHEET;

import java.util.List;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.submission.evidence.AnnouncingEvidence;
import vn.parindex.submission.evidence.CommittingEvidence;
import vn.parindex.submission.evidence.DownloadingEvidence;
import vn.parindex.submission.evidence.ExpiringOrphans;
import vn.parindex.submission.evidence.ListingEvidence;
import vn.parindex.submission.evidence.RegisteringEvidence;
import vn.parindex.submission.evidence.SigningUploadAgain;
import vn.parindex.submission.evidence.WithdrawingEvidence;
import vn.parindex.submission.inspection.InspectionRoutes;
import vn.parindex.submission.sheet.ApprovingSelfAssessment;
import vn.parindex.submission.sheet.CheckingCompleteness;
import vn.parindex.submission.sheet.CompleteSheet;
import vn.parindex.submission.sheet.FollowingProgress;
import vn.parindex.submission.sheet.ReadingHistory;
import vn.parindex.submission.sheet.ReadingSheet;
import vn.parindex.submission.sheet.ReturningSelfAssessment;
import vn.parindex.submission.sheet.SavingDeclaredData;
import vn.parindex.submission.sheet.SheetMoves;
import vn.parindex.submission.sheet.SubmittingSelfAssessment;
import vn.parindex.submission.sheet.WithdrawingSelfAssessment;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.unit.AssessedUnits;
import vn.parindex.submission.unit.EvidenceRights;
import vn.parindex.submission.unit.SystemChanges;

/** Puts the use cases together with a table and a bucket; the same in production and in tests. */
final class SubmissionWiring {

  private static final String SHEET = "/rounds/{round}/units/{unit}/sheet";
  private static final String EVIDENCE = "/rounds/{round}/units/{unit}/evidence";

  private final AssessmentTable table;
  private final EvidenceBucket bucket;
  private final EvidenceLimits limits;
  private final RoundStore rounds;
  private final SheetStore sheets;
  private final AssessedUnits units;

  SubmissionWiring(AssessmentTable table, EvidenceBucket bucket, EvidenceLimits limits) {
    this.table = table;
    this.bucket = bucket;
    this.limits = limits;
    this.rounds = new RoundStore(table);
    this.sheets = new SheetStore(table);
    this.units = new AssessedUnits(rounds);
  }

  /** The limits that the template sets. */
  static EvidenceLimits limits(Settings settings) {
    return new EvidenceLimits(
        settings.requiredNumber("EVIDENCE_MAX_BYTES"),
        settings.requiredNumber("EVIDENCE_UNIT_QUOTA_BYTES"));
  }

  HttpFunction submissionApi() {
    var accounts = new AccountStore(table);
    return new HttpFunction(
        routes(), new Access(accounts::find, rounds::parentOf, new CouncilStore(table, rounds)));
  }

  HttpFunction inspectionApi() {
    var accounts = new AccountStore(table);
    return new HttpFunction(
        InspectionRoutes.on(table, rounds, bucket, limits),
        new Access(accounts::find, rounds::parentOf, new CouncilStore(table, rounds)));
  }

  RegisteringEvidence evidenceRegistered() {
    return new RegisteringEvidence(sheets, new SystemChanges(table), bucket);
  }

  ExpiringOrphans orphanExpiry() {
    return new ExpiringOrphans(rounds, sheets, new SystemChanges(table), bucket);
  }

  private List<Route> routes() {
    var changes = new Changes(table);
    var moves = new SheetMoves(units, sheets, changes);
    var complete = new CompleteSheet(rounds);
    var rights = new EvidenceRights(new AppraisalStore(table));
    return List.of(
        new Route("GET /rounds/{round}/sheets", READ_SHEET, new FollowingProgress(rounds, sheets)),
        new Route("GET " + SHEET, READ_SHEET, new ReadingSheet(units, sheets)),
        new Route(
            "PUT " + SHEET + "/scores/{code}",
            EDIT_SHEET,
            new SavingDeclaredData(units, sheets, changes)),
        new Route(
            "GET " + SHEET + "/completeness",
            READ_SHEET,
            new CheckingCompleteness(units, sheets, rounds)),
        new Route("GET " + SHEET + "/history", READ_SHEET, new ReadingHistory(units, table)),
        new Route(
            "POST " + SHEET + "/submit", EDIT_SHEET, new SubmittingSelfAssessment(moves, complete)),
        new Route(
            "POST " + SHEET + "/approve",
            APPROVE_SHEET,
            new ApprovingSelfAssessment(moves, complete)),
        new Route("POST " + SHEET + "/return", APPROVE_SHEET, new ReturningSelfAssessment(moves)),
        new Route(
            "POST " + SHEET + "/withdraw", WITHDRAW_SHEET, new WithdrawingSelfAssessment(moves)),
        new Route("GET " + EVIDENCE, READ_SHEET, new ListingEvidence(units, sheets, limits)),
        new Route(
            "POST " + EVIDENCE,
            EDIT_SHEET,
            new AnnouncingEvidence(units, rights, sheets, changes, bucket, limits)),
        new Route(
            "POST " + EVIDENCE + "/{evidence}/upload-url",
            EDIT_SHEET,
            new SigningUploadAgain(units, rights, sheets, changes, bucket)),
        new Route(
            "POST " + EVIDENCE + "/{evidence}/commit",
            EDIT_SHEET,
            new CommittingEvidence(units, rights, sheets, changes, bucket)),
        new Route(
            "POST " + EVIDENCE + "/{evidence}/withdraw",
            EDIT_SHEET,
            new WithdrawingEvidence(units, sheets, changes)),
        new Route(
            "GET " + EVIDENCE + "/{evidence}/download",
            READ_SHEET,
            new DownloadingEvidence(units, sheets, bucket)));
  }
}
