package vn.parindex.submission.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.submission.unit.AssessedUnits;

/** Someone looks at all documents of a unit, and at the space that is left. */
public final class ListingEvidence implements BiFunction<Request, Caller, Response> {

  private final AssessedUnits units;
  private final SheetStore sheets;
  private final EvidenceLimits limits;

  public ListingEvidence(AssessedUnits units, SheetStore sheets, EvidenceLimits limits) {
    this.units = units;
    this.sheets = sheets;
    this.limits = limits;
  }

  private record View(List<EvidenceView> evidence, long usedBytes, long quotaBytes) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.withSheet(request);
    var evidence = sheets.sheet(unit.roundCode(), unit.unitCode()).evidence();
    var views =
        evidence.stream()
            .map(EvidenceView::of)
            .sorted(Comparator.comparing(EvidenceView::announcedAt).thenComparing(EvidenceView::id))
            .toList();
    return Response.ok(new View(views, EvidenceLimits.usedBytes(evidence), limits.quotaBytes()));
  }
}
