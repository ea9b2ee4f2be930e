package vn.parindex.submission.evidence;

import java.util.function.BiFunction;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceStep;
import vn.parindex.evidence.StoredFile;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.unit.AssessedUnits;
import vn.parindex.submission.unit.EvidenceRights;

/**
 * An officer says that the upload is done. What is in storage is compared once more with what was
 * announced. The event of the new object may have come first; then there is nothing left to do.
 */
public final class CommittingEvidence implements BiFunction<Request, Caller, Response> {

  private final AssessedUnits units;
  private final EvidenceRights rights;
  private final SheetStore sheets;
  private final Changes changes;
  private final EvidenceBucket bucket;

  public CommittingEvidence(
      AssessedUnits units,
      EvidenceRights rights,
      SheetStore sheets,
      Changes changes,
      EvidenceBucket bucket) {
    this.units = units;
    this.rights = rights;
    this.sheets = sheets;
    this.changes = changes;
    this.bucket = bucket;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
          var evidence = EvidenceChange.required(sheet, request.pathParameter("evidence"));
          return switch (evidence.state()) {
            case STORED, ACCEPTED, REJECTED -> Change.none(answer(evidence));
            case WITHDRAWN ->
                throw EvidenceProblems.wrongState(EvidenceStep.STORE, evidence).asException();
            case ANNOUNCED, EXPIRED -> {
              var checks = rights.add(unit, sheet, evidence.subCriterion(), actor.time());
              yield store(sheet, evidence, actor).and(checks);
            }
          };
        });
  }

  private Change store(StoredSheet sheet, Evidence evidence, Actor actor) {
    var file =
        UploadedFile.find(bucket, evidence)
            .orElseThrow(() -> EvidenceProblems.objectMissing().asException());
    if (!file.differences().isEmpty()) {
      throw EvidenceProblems.objectDiffers(file.differences()).asException();
    }
    var after = evidence.stored(new StoredFile(file.key(), actor.time()));
    return new Change(
        EvidenceChange.writes(sheet, after, actor, "commit-evidence", null), answer(after));
  }

  private static Response answer(Evidence evidence) {
    return Response.ok(EvidenceView.of(evidence));
  }
}
