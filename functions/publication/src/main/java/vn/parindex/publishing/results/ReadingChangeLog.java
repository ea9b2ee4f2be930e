package vn.parindex.publishing.results;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.publication.FrozenRanking.UnrankedRow;
import vn.parindex.publication.RowChange;
import vn.parindex.text.Text;

/** Anyone reads which versions there are of a level, what each corrected, and why. */
final class ReadingChangeLog implements Function<Request, Response> {

  private final PublishedRankings rankings;

  ReadingChangeLog(PublishedRankings rankings) {
    this.rankings = rankings;
  }

  private record ChangeLog(String round, String level, Text title, List<Entry> changes) {}

  /**
   * One version.
   *
   * @param replaces the version that it corrects; null for the first
   * @param note why; null for the first
   * @param units the units whose values it changes
   * @param unranked the units without a rank in it, and why
   */
  private record Entry(
      int version,
      Instant publishedAt,
      String digest,
      @Nullable Integer replaces,
      @Nullable Text note,
      List<RowChange> units,
      List<UnrankedRow> unranked) {

    static Entry of(PublishedVersion version, FrozenRanking content) {
      return new Entry(
          version.version(),
          version.publishedAt(),
          version.digest(),
          content.replaces(),
          version.note(),
          content.corrected(),
          content.unranked());
    }
  }

  @Override
  public Response apply(Request request) {
    var all = rankings.all(request.pathParameter("round"), request.pathParameter("level"));
    var newest = all.getLast();
    return new PublishedRankings.Asked(newest, true)
        .cacheable("changes")
        .answer(
            request,
            () ->
                Response.ok(
                    new ChangeLog(
                        newest.round(),
                        newest.level(),
                        RankingPage.title(newest),
                        all.stream()
                            .map(version -> Entry.of(version, rankings.content(version)))
                            .toList())));
  }
}
