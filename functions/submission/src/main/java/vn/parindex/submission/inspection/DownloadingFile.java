package vn.parindex.submission.inspection;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.unit.AssessedUnits;

/**
 * Someone downloads a file of an inspection: by a URL for minutes, as an attachment that no browser
 * opens by itself.
 */
final class DownloadingFile implements BiFunction<Request, Caller, Response> {

  private static final String UNCHECKED = "application/octet-stream";

  private final AssessedUnits units;
  private final InspectionSteps steps;
  private final EvidenceBucket bucket;

  DownloadingFile(AssessedUnits units, InspectionSteps steps, EvidenceBucket bucket) {
    this.units = units;
    this.steps = steps;
    this.bucket = bucket;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var inspection = steps.stored(request, units.of(request), caller).inspection();
    var id = request.pathParameter("file");
    var file =
        inspection
            .file(id)
            .filter(one -> bucket.find(one.key()).isPresent())
            .orElseThrow(() -> InspectionProblems.unknownFile(id).asException());
    return Response.ok(bucket.signDownload(file.key(), file.announced().fileName(), UNCHECKED));
  }
}
