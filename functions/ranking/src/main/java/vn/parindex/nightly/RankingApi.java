package vn.parindex.nightly;

import java.util.List;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/** The routes of the ranking. */
final class RankingApi {

  private RankingApi() {}

  static HttpFunction function(AssessmentTable table) {
    var rounds = new RoundStore(table);
    var running = new RunningRanking(table, rounds);
    var reading = new ReadingRanking(table, rounds);
    return new HttpFunction(
        List.of(
            new Route(
                "POST /rounds/{round}/rankings/{level}/runs", Capability.RUN_RANKING, running::run),
            new Route(
                "GET /rounds/{round}/rankings/{level}",
                Capability.READ_RANKING,
                (request, _) -> reading.ranking(request)),
            new Route(
                "GET /rounds/{round}/rankings/{level}/snapshots",
                Capability.READ_RANKING,
                (request, _) -> reading.snapshots(request)),
            new Route(
                "GET /rounds/{round}/rankings/{level}/units/{unit}",
                Capability.READ_RANKING,
                (request, _) -> reading.unit(request))),
        new Access(new AccountStore(table)::find, rounds::parentOf));
  }
}
