package vn.parindex.submission.evidence;

import java.util.function.BiFunction;
import vn.parindex.evidence.Announcement;
import vn.parindex.evidence.Attempt;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.evidence.Revisions;
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
 * An officer announces a file and gets a URL to upload just that file. The quota is taken at once,
 * on the sheet's version, so that two announcements at the same time can't both take the last room.
 */
public final class AnnouncingEvidence implements BiFunction<Request, Caller, Response> {

  /** Documents of one sheet, taken back and expired ones too; far above any honest need. */
  static final int MAX_DOCUMENTS = 2_000;

  private final AssessedUnits units;
  private final EvidenceRights rights;
  private final SheetStore sheets;
  private final Changes changes;
  private final EvidenceBucket bucket;
  private final EvidenceLimits limits;

  public AnnouncingEvidence(
      AssessedUnits units,
      EvidenceRights rights,
      SheetStore sheets,
      Changes changes,
      EvidenceBucket bucket,
      EvidenceLimits limits) {
    this.units = units;
    this.rights = rights;
    this.sheets = sheets;
    this.changes = changes;
    this.bucket = bucket;
    this.limits = limits;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var actor = Actor.person(caller, request.time());
    var announced = AnnouncementBody.read(request.body(), unit, limits, actor);
    return changes.make(
        request,
        caller,
        () -> {
          var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
          requireRevisable(sheet, announced);
          var checks = rights.announce(unit, sheet, announced, actor.time());
          requireRoom(sheet, announced);
          return announce(unit, sheet, announced, actor).and(checks);
        });
  }

  private static void requireRevisable(StoredSheet sheet, Announcement announced) {
    var replaced = announced.replaces();
    if (replaced != null
        && Revisions.current(sheet.evidence()).stream()
            .filter(evidence -> evidence.subCriterion().equals(announced.subCriterion()))
            .noneMatch(evidence -> evidence.id().equals(replaced))) {
      throw EvidenceProblems.replacesNothing().asException();
    }
  }

  private void requireRoom(StoredSheet sheet, Announcement announced) {
    if (sheet.evidence().size() >= MAX_DOCUMENTS) {
      throw EvidenceProblems.tooManyDocuments(MAX_DOCUMENTS).asException();
    }
    if (!limits.haveRoom(sheet.evidence(), announced.length())) {
      throw EvidenceProblems.quotaExceeded(
              EvidenceLimits.usedBytes(sheet.evidence()), limits.quotaBytes())
          .asException();
    }
  }

  private Change announce(
      AssessedUnit unit, StoredSheet sheet, Announcement announced, Actor actor) {
    var id = ObjectKey.randomId();
    var key = ObjectKey.fresh(unit.roundCode(), unit.unitCode(), id).text();
    var evidence = Evidence.announced(id, announced, new Attempt(key, actor.time()));
    var view = AnnouncedView.of(evidence, bucket.signUpload(key, announced));
    return new Change(
        EvidenceChange.writes(sheet, evidence, actor, "announce-evidence", null),
        Response.created(view));
  }
}
