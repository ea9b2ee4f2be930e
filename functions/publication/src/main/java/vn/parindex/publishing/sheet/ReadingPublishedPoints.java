package vn.parindex.publishing.sheet;

import java.util.List;
import java.util.Optional;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.publication.FrozenRanking;

/**
 * A unit, and whoever else may read its sheet, reads which points were published of every
 * sub-criterion: what an appeal can be about. Before the publication there is nothing to read.
 */
public final class ReadingPublishedPoints {

  private final RoundStore rounds;
  private final PublicationStore publications;
  private final FrozenRankings frozen;
  private final SnapshotStore snapshots;

  private ReadingPublishedPoints(AssessmentTable table, FrozenRankings frozen, RoundStore rounds) {
    this.rounds = rounds;
    this.publications = new PublicationStore(table);
    this.frozen = frozen;
    this.snapshots = new SnapshotStore(table);
  }

  /** The route on a table and a bucket. */
  public static List<Route> routes(
      AssessmentTable table, FrozenRankings frozen, RoundStore rounds) {
    var reading = new ReadingPublishedPoints(table, frozen, rounds);
    return List.of(
        new Route(
            "GET /rounds/{round}/units/{unit}/published-points",
            Capability.READ_SHEET,
            (request, _) -> reading.of(request)));
  }

  private Response of(Request request) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var unit = rounds.unit(round, request.pathParameter("unit"));
    var version =
        publications
            .latest(round, unit.level())
            .orElseThrow(
                () ->
                    Problems.notFound("published-ranking", round + "/" + unit.level())
                        .asException());
    var content = frozen.read(round, unit.level(), version.digest());
    return Response.ok(
        PublishedPoints.of(version, content, unit.code(), result(version, content, unit.code())));
  }

  private Optional<UnitResult> result(
      PublishedVersion version, FrozenRanking content, String unit) {
    return snapshots
        .ofInputs(version.round(), version.level(), content.inputsHash())
        .flatMap(snapshot -> snapshots.result(snapshot, unit));
  }
}
