package vn.parindex.publishing.content;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.publication.RankedRow;
import vn.parindex.publication.RankedRow.LastYear;
import vn.parindex.round.Round;

/** What was published of a level for the year before. */
final class LastYearResults {

  private final PublicationStore publications;
  private final FrozenRankings frozen;

  LastYearResults(PublicationStore publications, FrozenRankings frozen) {
    this.publications = publications;
    this.frozen = frozen;
  }

  /**
   * Results of a year.
   *
   * @param round the round's code
   * @param byUnit rank and index by unit
   */
  record Results(String round, Map<String, LastYear> byUnit) {}

  /** The newest version of the level that was published for the year before. */
  Optional<Results> before(Round round, String level) {
    return publications.published().stream()
        .filter(v -> v.year() == round.year() - 1 && v.level().equals(level))
        .max(Comparator.comparing(PublishedVersion::publishedAt))
        .map(
            newest ->
                new Results(
                    newest.round(),
                    frozen.read(newest.round(), level, newest.digest()).rows().stream()
                        .collect(
                            Collectors.toUnmodifiableMap(
                                RankedRow::unitCode,
                                row -> new LastYear(row.rank(), row.indexPercent())))));
  }
}
