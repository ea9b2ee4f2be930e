package vn.parindex.publishing.results;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.Stored;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.text.Text;

/** Anyone reads what was published, the newest year first. */
final class ListingPublishedRounds implements Function<Request, Response> {

  private final PublicationStore store;

  ListingPublishedRounds(PublicationStore store) {
    this.store = store;
  }

  private record RoundList(List<RoundView> rounds) {}

  private record RoundView(String round, Text name, int year, List<LevelView> levels) {}

  private record LevelView(
      String level,
      Text name,
      Text title,
      int latestVersion,
      Instant publishedAt,
      List<VersionView> versions) {}

  private record VersionView(int version, Instant publishedAt, String digest) {}

  @Override
  public Response apply(Request request) {
    var list =
        new RoundList(
            grouped(store.published(), PublishedVersion::round).stream()
                .map(ListingPublishedRounds::round)
                .sorted(Comparator.comparingInt(RoundView::year).reversed())
                .toList());
    return Cacheable.newest(Stored.fingerprint(list)).answer(request, () -> Response.ok(list));
  }

  private static RoundView round(List<PublishedVersion> versions) {
    var newest = versions.getLast();
    return new RoundView(
        newest.round(),
        newest.roundName(),
        newest.year(),
        grouped(versions, PublishedVersion::level).stream()
            .map(ListingPublishedRounds::level)
            .toList());
  }

  private static LevelView level(List<PublishedVersion> versions) {
    var newest = versions.getLast();
    return new LevelView(
        newest.level(),
        newest.levelName(),
        RankingPage.title(newest),
        newest.version(),
        newest.publishedAt(),
        versions.stream()
            .map(one -> new VersionView(one.version(), one.publishedAt(), one.digest()))
            .toList());
  }

  private static List<List<PublishedVersion>> grouped(
      List<PublishedVersion> versions, Function<PublishedVersion, String> by) {
    return List.copyOf(
        versions.stream()
            .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
            .values());
  }
}
