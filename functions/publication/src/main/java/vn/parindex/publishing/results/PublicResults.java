package vn.parindex.publishing.results;

import java.util.List;
import vn.parindex.platform.http.PublicFunction;
import vn.parindex.platform.http.PublicRoute;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.table.AssessmentTable;

/** The public routes: open data at stable addresses, without an account. */
public final class PublicResults {

  private static final String LEVEL = "GET /public/rounds/{round}/rankings/{level}";

  private PublicResults() {}

  /** The function behind them. */
  public static PublicFunction function(AssessmentTable table, FrozenRankings frozen) {
    var store = new PublicationStore(table);
    var rankings = new PublishedRankings(store, frozen);
    return new PublicFunction(
        List.of(
            new PublicRoute("GET /public/rounds", new ListingPublishedRounds(store)),
            new PublicRoute(LEVEL, new ReadingPublishedRanking(rankings)),
            new PublicRoute(LEVEL + "/units/{unit}", new ReadingPublishedUnit(rankings)),
            new PublicRoute(LEVEL + "/changes", new ReadingChangeLog(rankings))));
  }
}
