package vn.parindex.publishing.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.appraisal.Council;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.platform.publication.StoredPublication;
import vn.parindex.platform.ranking.RankingInputs;
import vn.parindex.platform.ranking.RankingInputs.Standing;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.publication.Aggregate;
import vn.parindex.publication.LeftOut;
import vn.parindex.publication.OpenItem;
import vn.parindex.publication.PublicationStep;

/** Says what is open before a level is published. */
final class FindingOpenItems {

  private final RoundStore rounds;
  private final SnapshotStore snapshots;
  private final RankingInputs inputs;
  private final Inspections inspections;

  FindingOpenItems(AssessmentTable table, RoundStore rounds) {
    this.rounds = rounds;
    this.snapshots = new SnapshotStore(table);
    this.inputs = new RankingInputs(table, rounds);
    this.inspections = new Inspections(table);
  }

  /** The newest ranking of a level. */
  Optional<Snapshot> newest(PublicationPlace place) {
    return snapshots.all(place.round(), place.level().code()).stream().reduce((_, later) -> later);
  }

  /** What is open if the newest ranking were published. */
  List<OpenItem> of(
      PublicationPlace place, List<LeftOut> leftOut, Optional<Snapshot> ranking, LocalDate today) {
    return of(
        place, leftOut, ranking.map(Snapshot::night), ranking.map(Snapshot::inputsHash), today);
  }

  /**
   * Holds that nothing has come open since the ranking was aggregated.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409 that names all of it
   */
  void requireNothingSince(PublicationPlace place, StoredPublication now, PublicationStep step) {
    var found = since(place, now.publication().leftOut(), PublicationMoves.aggregate(now, step));
    if (!found.isEmpty()) {
      throw PublicationProblems.openItems(found).asException();
    }
  }

  private List<OpenItem> since(PublicationPlace place, List<LeftOut> leftOut, Aggregate ranking) {
    var open =
        new ArrayList<>(
            of(
                place,
                leftOut,
                Optional.of(ranking.night()),
                Optional.of(ranking.inputsHash()),
                ranking.night()));
    leftOut.stream()
        .filter(one -> one.at().isAfter(ranking.at()))
        .forEach(one -> open.add(new OpenItem(OpenItem.Kind.LEFT_OUT_SINCE, one.unit())));
    return List.copyOf(open);
  }

  private List<OpenItem> of(
      PublicationPlace place,
      List<LeftOut> leftOut,
      Optional<LocalDate> night,
      Optional<String> hash,
      LocalDate today) {
    var standings = inputs.standings(place.stored(), place.level(), night.orElse(today));
    var open = new ArrayList<OpenItem>();
    if (hash.isEmpty()) {
      open.add(OpenItem.ofLevel(OpenItem.Kind.RANKING_MISSING));
    } else if (!hash.get().equals(inputs.hash(place.stored(), place.level(), standings))) {
      open.add(OpenItem.ofLevel(OpenItem.Kind.RANKING_STALE));
    }
    var inspected = inspections.underWay(place.round());
    for (var standing : standings) {
      kind(standing, leftOut)
          .ifPresent(kind -> open.add(new OpenItem(kind, standing.unit().code())));
      if (inspected.contains(standing.unit().code())) {
        open.add(new OpenItem(OpenItem.Kind.INSPECTION_OPEN, standing.unit().code()));
      }
    }
    return List.copyOf(open);
  }

  private static Optional<OpenItem.Kind> kind(Standing standing, List<LeftOut> leftOut) {
    if (standing.isLocked()) {
      return Optional.empty();
    }
    if (!standing.isSubmitted()) {
      return decided(standing, leftOut).isPresent()
          ? Optional.empty()
          : Optional.of(OpenItem.Kind.SHEET_NOT_SUBMITTED);
    }
    return Optional.of(
        switch (standing.appraisal().status().stage()) {
          case EXPLANATION_ASKED, EXPLAINED -> OpenItem.Kind.EXPLANATION_OPEN;
          case NOT_BEGUN, FIRST_APPRAISAL, RETURNED, SECOND_APPRAISAL, LOCKED ->
              OpenItem.Kind.SHEET_NOT_LOCKED;
        });
  }

  private static Optional<LeftOut> decided(Standing standing, List<LeftOut> leftOut) {
    return LeftOut.of(leftOut, standing.unit().code(), standing.closesAt());
  }

  /** The decisions that stand: about units that have not submitted and no longer can. */
  List<LeftOut> standing(PublicationPlace place, List<LeftOut> leftOut, LocalDate day) {
    return inputs.standings(place.stored(), place.level(), day).stream()
        .filter(one -> !one.isSubmitted())
        .flatMap(one -> decided(one, leftOut).stream())
        .toList();
  }

  /** A unit of the level that exists on a day. */
  Optional<Standing> unit(PublicationPlace place, String unit, LocalDate day) {
    return inputs.standings(place.stored(), place.level(), day).stream()
        .filter(one -> one.unit().code().equals(unit))
        .findFirst();
  }

  /** The councils of the level, by the unit that convenes each. */
  Set<String> councils(PublicationPlace place, LocalDate night) {
    var units = rounds.units(place.round());
    return inputs.standings(place.stored(), place.level(), night).stream()
        .flatMap(one -> Council.convener(place.stored().round(), units, one.unit()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
