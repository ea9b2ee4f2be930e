package vn.parindex.publishing.results;

import java.util.Locale;
import java.util.function.Function;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;

/**
 * Anyone reads the ranking of a level: JSON, or CSV where the address ends in {@code .csv} or the
 * caller accepts that alone.
 */
final class ReadingPublishedRanking implements Function<Request, Response> {

  private static final String CSV_ENDING = ".csv";

  private final PublishedRankings rankings;

  ReadingPublishedRanking(PublishedRankings rankings) {
    this.rankings = rankings;
  }

  @Override
  public Response apply(Request request) {
    var level = request.pathParameter("level");
    boolean byEnding = level.endsWith(CSV_ENDING);
    var code = byEnding ? level.substring(0, level.length() - CSV_ENDING.length()) : level;
    var asked = rankings.asked(request, code);
    return byEnding || prefersCsv(request)
        ? asked
            .cacheable("csv")
            .answer(request, () -> RankingCsv.of(rankings.content(asked.version())))
        : asked
            .cacheable("json")
            .answer(
                request,
                () ->
                    Response.ok(
                        RankingPage.of(asked.version(), rankings.content(asked.version()))));
  }

  /** Whether CSV is named before JSON; browsers and programs that take anything get JSON. */
  private static boolean prefersCsv(Request request) {
    var accept = request.header("accept").orElse("").toLowerCase(Locale.ROOT);
    int csv = accept.indexOf("text/csv");
    int json = accept.indexOf("application/json");
    return csv >= 0 && (json < 0 || csv < json);
  }
}
