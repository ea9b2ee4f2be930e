package vn.parindex.publishing.results;

import java.util.List;
import java.util.Optional;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.publication.FrozenRanking;

/** Finds the published version that a public address names. */
final class PublishedRankings {

  private final PublicationStore store;
  private final FrozenRankings frozen;

  PublishedRankings(PublicationStore store, FrozenRankings frozen) {
    this.store = store;
    this.frozen = frozen;
  }

  /**
   * A version that was asked for.
   *
   * @param version the version
   * @param isNewest whether the newest was asked for, which may be another one tomorrow
   */
  record Asked(PublishedVersion version, boolean isNewest) {

    /** How long an answer about it may be kept; the name tells kinds of answers apart. */
    Cacheable cacheable(String kind) {
      var etag = "v%d-%s-%s".formatted(version.version(), version.digest().substring(0, 32), kind);
      return isNewest ? Cacheable.newest(etag) : Cacheable.forever(etag);
    }
  }

  /**
   * The version of {@code ?version=}, or the newest.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404 if it was not published, whatever
   *     there is inside; 400 if it is no version
   */
  Asked asked(Request request, String level) {
    var round = request.pathParameter("round");
    var all = all(round, level);
    var number = number(request);
    if (number.isEmpty()) {
      return new Asked(all.getLast(), true);
    }
    return all.stream()
        .filter(one -> one.version() == number.get())
        .findFirst()
        .map(one -> new Asked(one, false))
        .orElseThrow(() -> Problems.notFound("version", number.get().toString()).asException());
  }

  /** Every published version of a level, the first one first; there is one. */
  List<PublishedVersion> all(String round, String level) {
    var all = store.published(round, level);
    if (all.isEmpty()) {
      throw Problems.notFound("published-ranking", round + "/" + level).asException();
    }
    return all;
  }

  /** What a version froze. */
  FrozenRanking content(PublishedVersion version) {
    return frozen.read(version.round(), version.level(), version.digest());
  }

  private static Optional<Integer> number(Request request) {
    return request
        .queryParameter("version")
        .map(
            text -> {
              if (!text.matches("[1-9][0-9]{0,5}")) {
                throw Problems.invalid(
                        List.of(
                            new FieldError(
                                "version",
                                "not-a-version",
                                "Phải là số phiên bản",
                                "Must be a version")))
                    .asException();
              }
              return Integer.valueOf(text);
            });
  }
}
