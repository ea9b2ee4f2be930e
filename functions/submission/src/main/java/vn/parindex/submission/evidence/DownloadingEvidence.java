package vn.parindex.submission.evidence;

import java.util.function.BiFunction;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.unit.AssessedUnits;

/** Someone downloads a document: by a URL for minutes, as an attachment. */
public final class DownloadingEvidence implements BiFunction<Request, Caller, Response> {

  private static final String UNCHECKED_TYPE = "application/octet-stream";

  private final AssessedUnits units;
  private final SheetStore sheets;
  private final EvidenceBucket bucket;

  public DownloadingEvidence(AssessedUnits units, SheetStore sheets, EvidenceBucket bucket) {
    this.units = units;
    this.sheets = sheets;
    this.bucket = bucket;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.withSheet(request);
    var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
    var evidence = EvidenceChange.required(sheet, request.pathParameter("evidence"));
    var file = evidence.file();
    // A refused file may be harmful: nobody is to open it.
    if (file == null || evidence.state() == EvidenceState.REJECTED) {
      throw EvidenceProblems.noFile(evidence).asException();
    }
    return Response.ok(
        bucket.signDownload(file.key(), evidence.announced().fileName(), type(evidence)));
  }

  private static String type(Evidence evidence) {
    return evidence.state() == EvidenceState.ACCEPTED
        ? evidence.announced().type().mediaType()
        : UNCHECKED_TYPE;
  }
}
