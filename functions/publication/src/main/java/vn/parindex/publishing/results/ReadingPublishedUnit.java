package vn.parindex.publishing.results;

import java.util.function.Function;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;

/** Anyone reads the page of one unit. */
final class ReadingPublishedUnit implements Function<Request, Response> {

  private final PublishedRankings rankings;

  ReadingPublishedUnit(PublishedRankings rankings) {
    this.rankings = rankings;
  }

  @Override
  public Response apply(Request request) {
    var asked = rankings.asked(request, request.pathParameter("level"));
    var unit = request.pathParameter("unit");
    var content = rankings.content(asked.version());
    var row = content.row(unit).orElseThrow(() -> Problems.notFound("unit", unit).asException());
    return asked
        .cacheable("unit-" + unit)
        .answer(request, () -> Response.ok(UnitPage.of(asked.version(), content, row)));
  }
}
