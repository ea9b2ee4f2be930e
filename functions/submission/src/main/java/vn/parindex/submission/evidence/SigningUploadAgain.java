package vn.parindex.submission.evidence;

import java.util.function.BiFunction;
import vn.parindex.evidence.Attempt;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceStep;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.storage.ObjectKey;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.submission.unit.AssessedUnits;
import vn.parindex.submission.unit.EvidenceRights;

/**
 * An officer tries an upload again: a fresh key and a fresh URL for the file that was announced.
 */
public final class SigningUploadAgain implements BiFunction<Request, Caller, Response> {

  private final AssessedUnits units;
  private final EvidenceRights rights;
  private final SheetStore sheets;
  private final Changes changes;
  private final EvidenceBucket bucket;

  public SigningUploadAgain(
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
          var checks = rights.add(unit, sheet, evidence.subCriterion(), actor.time());
          requireSignable(evidence);
          return sign(unit, sheet, evidence, actor).and(checks);
        });
  }

  private static void requireSignable(Evidence evidence) {
    if (evidence.state().after(EvidenceStep.SIGN_AGAIN).isEmpty()) {
      throw EvidenceProblems.wrongState(EvidenceStep.SIGN_AGAIN, evidence).asException();
    }
    if (evidence.attempts().size() >= Evidence.MAX_ATTEMPTS) {
      throw EvidenceProblems.tooManyAttempts(Evidence.MAX_ATTEMPTS).asException();
    }
  }

  private Change sign(AssessedUnit unit, StoredSheet sheet, Evidence evidence, Actor actor) {
    var key = ObjectKey.fresh(unit.roundCode(), unit.unitCode(), evidence.id()).text();
    var after = evidence.signedAgain(new Attempt(key, actor.time()));
    var view = AnnouncedView.of(after, bucket.signUpload(key, after.announced()));
    return new Change(
        EvidenceChange.writes(sheet, after, actor, "sign-upload-again", null), Response.ok(view));
  }
}
