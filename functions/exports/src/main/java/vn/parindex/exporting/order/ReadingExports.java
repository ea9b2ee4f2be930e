package vn.parindex.exporting.order;

import java.util.Map;
import vn.parindex.exporting.storage.ExportBucket;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.objects.SignedDownload;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;

/** People follow what they ordered, and fetch it; Home Affairs sees what everyone ordered. */
public final class ReadingExports {

  private final RoundStore rounds;
  private final ExportStore exports;
  private final Access access;
  private final ExportRights rights;
  private final ExportBucket bucket;

  public ReadingExports(
      RoundStore rounds, ExportStore exports, Access access, ExportBucket bucket) {
    this.rounds = rounds;
    this.exports = exports;
    this.access = access;
    this.rights = new ExportRights(access);
    this.bucket = bucket;
  }

  /** Answers {@code GET /rounds/{round}/exports}. */
  public Response list(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    var views =
        exports.list(round.code(), job -> maySee(caller, job)).stream()
            .map(found -> ExportView.of(found.job(), found.progress(), request.time()))
            .toList();
    return Response.ok(Map.of("exports", views));
  }

  /** Answers {@code GET /rounds/{round}/exports/{export}}. */
  public Response one(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    var id = request.pathParameter("export");
    var found =
        exports
            .find(round.code(), id)
            .filter(export -> maySee(caller, export.job()))
            .orElseThrow(() -> Problems.notFound("export", id).asException());
    // Rights may have gone since it was ordered.
    var grant = rights.grant(caller, round, rounds.units(round.code()), found.job().wanted());
    if (grant.filter(now -> covers(now, found.job().grant())).isEmpty()) {
      throw Problems.forbidden().asException();
    }
    var view = ExportView.of(found.job(), found.progress(), request.time());
    return Response.ok(view.state().equals("READY") ? view.with(download(found.job())) : view);
  }

  private SignedDownload download(ExportJob job) {
    return bucket.presign(job.key(), job.fileName(), job.fileFormat().mediaType());
  }

  private boolean maySee(Caller caller, ExportJob job) {
    return job.by().equals(caller.username())
        || access.allows(caller, Capability.EXPORT_RESULTS, job.round(), null);
  }

  private static boolean covers(ExportJob.Grant now, ExportJob.Grant then) {
    return now.equals(ExportJob.Grant.WHOLE) || now.equals(then);
  }
}
