package vn.parindex.publishing.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.ShowingHistory;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.publication.OpenItem;
import vn.parindex.publication.Publication;
import vn.parindex.publishing.appeal.AppealStore;
import vn.parindex.publishing.appeal.StoredAppeal;
import vn.parindex.publishing.approval.PublicationView.AppealView;
import vn.parindex.publishing.approval.PublicationView.CouncilView;
import vn.parindex.publishing.approval.PublicationView.LeftOutView;
import vn.parindex.publishing.approval.PublicationView.OpenItemView;
import vn.parindex.publishing.approval.PublicationView.VersionView;

/** Those who conclude, submit and approve read where it stands, and what would be public. */
final class ReadingPublication {

  private final RoundStore rounds;
  private final Chairs chairs;
  private final PublicationStore store;
  private final AppealStore appeals;
  private final FindingOpenItems open;
  private final FrozenRankings frozen;
  private final ShowingHistory history;

  ReadingPublication(
      RoundStore rounds,
      Chairs chairs,
      PublicationStore store,
      AppealStore appeals,
      FindingOpenItems open,
      FrozenRankings frozen,
      ShowingHistory history) {
    this.rounds = rounds;
    this.chairs = chairs;
    this.store = store;
    this.appeals = appeals;
    this.open = open;
    this.frozen = frozen;
    this.history = history;
  }

  Response status(Request request, Caller caller) {
    var place = place(request, caller);
    var level = place.level().code();
    var stored = store.find(place.round(), level);
    var now = stored.publication();
    var today = place.day(request.time());
    var ofLevel =
        appeals.all(place.round()).stream()
            .filter(one -> one.appeal().level().equals(level))
            .toList();
    return Response.ok(
            new PublicationView(
                place.round(),
                level,
                now.state(),
                stored.subject().version(),
                now.since(),
                now.aggregate(),
                councils(place, now, today),
                now.submission(),
                now.reason(),
                now.latestVersion(),
                store.published(place.round(), level).stream().map(VersionView::of).toList(),
                openItems(place, now, ofLevel, today),
                open.standing(place, now.leftOut(), today).stream().map(LeftOutView::of).toList(),
                ofLevel.stream()
                    .map(one -> new AppealView(one.unit(), one.id(), one.appeal().state()))
                    .toList()))
        .withVersion(stored.subject().version());
  }

  /** The ranking as it would be public. */
  Response draft(Request request, Caller caller) {
    var place = place(request, caller);
    var level = place.level().code();
    var ranking = store.find(place.round(), level).publication().aggregate();
    if (ranking == null) {
      throw Problems.notFound("aggregated-ranking", level).asException();
    }
    return Response.ok(frozen.read(place.round(), level, ranking.digest()));
  }

  Response history(Request request, Caller caller) {
    var place = place(request, caller);
    return history.of(PublicationStore.main(place.round(), place.level().code()));
  }

  private PublicationPlace place(Request request, Caller caller) {
    var place = PublicationPlace.of(request, rounds);
    chairs.requireReader(place, caller);
    return place;
  }

  private List<OpenItemView> openItems(
      PublicationPlace place, Publication now, List<StoredAppeal> appeals, LocalDate today) {
    var undecided =
        appeals.stream()
            .filter(one -> one.appeal().state().isOpen())
            .map(one -> new OpenItem(OpenItem.Kind.APPEAL_UNDECIDED, one.unit()));
    return Stream.concat(
            open.of(place, now.leftOut(), open.newest(place), today).stream(), undecided)
        .map(OpenItemView::of)
        .toList();
  }

  private List<CouncilView> councils(PublicationPlace place, Publication now, LocalDate today) {
    var ranking = now.aggregate();
    return open.councils(place, ranking == null ? today : ranking.night()).stream()
        .sorted()
        .map(
            council ->
                now.conclusions().stream()
                    .filter(conclusion -> conclusion.council().equals(council))
                    .findFirst()
                    .map(one -> new CouncilView(council, one.by(), one.at()))
                    .orElse(new CouncilView(council, null, null)))
        .toList();
  }
}
