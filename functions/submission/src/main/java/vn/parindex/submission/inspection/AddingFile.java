package vn.parindex.submission.inspection;

import java.util.function.BiFunction;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.inspection.InspectionFile;
import vn.parindex.inspection.InspectionStep;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.submission.evidence.AnnouncementBody;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.storage.ObjectKey;
import vn.parindex.submission.storage.SignedUpload;

/** Inspectors announce a photo or document and get a URL to upload just that. */
final class AddingFile implements BiFunction<Request, Caller, Response> {

  private static final int MOST_FILES = 50;

  private final InspectionSteps steps;
  private final Changes changes;
  private final EvidenceBucket bucket;
  private final EvidenceLimits limits;

  AddingFile(InspectionSteps steps, Changes changes, EvidenceBucket bucket, EvidenceLimits limits) {
    this.steps = steps;
    this.changes = changes;
    this.bucket = bucket;
    this.limits = limits;
  }

  private record Added(String id, long version, SignedUpload upload) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = steps.unit(request);
    var actor = Actor.person(caller, request.time());
    var announced = AnnouncementBody.read(request.body(), unit, limits, actor);
    return changes.make(
        request,
        caller,
        () -> {
          var stored = steps.stored(request, unit, caller);
          var before = stored.inspection();
          if (before.files().size() >= MOST_FILES) {
            throw InspectionProblems.tooManyFiles(before).asException();
          }
          var id = ObjectKey.randomId();
          var key =
              String.join("/", "inspections", unit.roundCode(), unit.unitCode(), before.id(), id);
          var file = new InspectionFile(id, key, announced);
          var after =
              before
                  .with(file)
                  .orElseThrow(
                      () ->
                          InspectionProblems.wrongState(InspectionStep.ADD_FILE, before.state())
                              .asException());
          long version = stored.subject().version() + 1;
          return new Change(
              Inspections.changed(
                  stored.subject(), after, actor, Action.of("add-inspection-file", null, file)),
              Response.created(new Added(id, version, bucket.signUpload(key, announced)))
                  .withVersion(version));
        });
  }
}
