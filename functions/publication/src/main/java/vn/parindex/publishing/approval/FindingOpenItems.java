package vn.parindex.publishing.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.appraisal.Council;
import vn.parindex.platform.ranking.RankingInputs;
import vn.parindex.platform.ranking.RankingInputs.Standing;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.publication.Aggregate;
import vn.parindex.publication.OpenItem;

/** Says what keeps a level from being published. */
final class FindingOpenItems {

  private final RoundStore rounds;
  private final SnapshotStore snapshots;
  private final RankingInputs inputs;

  FindingOpenItems(AssessmentTable table, RoundStore rounds) {
    this.rounds = rounds;
    this.snapshots = new SnapshotStore(table);
    this.inputs = new RankingInputs(table, rounds);
  }

  /** The newest ranking of a level. */
  Optional<Snapshot> newest(PublicationPlace place) {
    return snapshots.all(place.round(), place.level().code()).stream().reduce((_, later) -> later);
  }

  /** What is open if the newest ranking were published. */
  List<OpenItem> of(PublicationPlace place, Optional<Snapshot> ranking, LocalDate today) {
    return of(place, ranking.map(Snapshot::night), ranking.map(Snapshot::inputsHash), today);
  }

  /** What has come open since a ranking was aggregated. */
  List<OpenItem> since(PublicationPlace place, Aggregate ranking) {
    return of(
        place, Optional.of(ranking.night()), Optional.of(ranking.inputsHash()), ranking.night());
  }

  private List<OpenItem> of(
      PublicationPlace place, Optional<LocalDate> night, Optional<String> hash, LocalDate today) {
    var standings = inputs.standings(place.stored(), place.level(), night.orElse(today));
    var open = new ArrayList<OpenItem>();
    if (hash.isEmpty()) {
      open.add(OpenItem.ofLevel(OpenItem.Kind.RANKING_MISSING));
    } else if (!hash.get().equals(inputs.hash(place.stored(), place.level(), standings))) {
      open.add(OpenItem.ofLevel(OpenItem.Kind.RANKING_STALE));
    }
    for (var standing : standings) {
      kind(standing).ifPresent(kind -> open.add(new OpenItem(kind, standing.unit().code())));
    }
    return List.copyOf(open);
  }

  private static Optional<OpenItem.Kind> kind(Standing standing) {
    if (standing.isLocked()) {
      return Optional.empty();
    }
    if (!standing.sheet().status().state().isSubmitted()) {
      return Optional.of(OpenItem.Kind.SHEET_NOT_SUBMITTED);
    }
    return Optional.of(
        switch (standing.appraisal().status().stage()) {
          case EXPLANATION_ASKED, EXPLAINED -> OpenItem.Kind.EXPLANATION_OPEN;
          case NOT_BEGUN, FIRST_APPRAISAL, RETURNED, SECOND_APPRAISAL, LOCKED ->
              OpenItem.Kind.SHEET_NOT_LOCKED;
        });
  }

  /** The councils of the level, by the unit that convenes each. */
  Set<String> councils(PublicationPlace place, LocalDate night) {
    var units = rounds.units(place.round());
    return inputs.standings(place.stored(), place.level(), night).stream()
        .flatMap(one -> Council.convener(place.stored().round(), units, one.unit()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
