package vn.parindex.publishing.appeal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.parindex.appraisal.Copies;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.publication.AppealState;
import vn.parindex.publication.AppealWindow;
import vn.parindex.round.Window;

/**
 * The leader of a unit appeals against the newest published version, for named items of its sheet.
 */
final class FilingAppeal implements BiFunction<Request, Caller, Response> {

  private static final int MOST_ITEMS = 200;
  private static final TextRule CODE = TextRule.words(40);

  private final RoundStore rounds;
  private final PublicationStore publications;
  private final AppealStore appeals;
  private final Changes changes;

  FilingAppeal(
      RoundStore rounds, PublicationStore publications, AppealStore appeals, Changes changes) {
    this.rounds = rounds;
    this.publications = publications;
    this.appeals = appeals;
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = AppealedUnit.of(request, rounds);
    var actor = Actor.person(caller, request.time());
    var items = BodyReader.read(request.body(), body -> items(body, unit));
    return changes.make(request, caller, () -> file(unit, items, actor));
  }

  private Change file(AppealedUnit unit, List<Appeal.Item> items, Actor actor) {
    var against =
        publications
            .latest(unit.roundCode(), unit.unit().level())
            .orElseThrow(
                () ->
                    Problems.conflict(
                            "not-published", "Kết quả chưa công bố", "Nothing was published yet")
                        .asException());
    requireInTime(unit, against, actor.time());
    var id = AppealStore.id(against.version());
    appeals
        .find(unit.roundCode(), unit.code(), id)
        .ifPresent(
            earlier -> {
              throw Problems.conflict(
                      "appeal-already-filed",
                      "Đơn vị đã kiến nghị về bản công bố này",
                      "The unit has appealed against this version already")
                  .with("current", AppealView.of(earlier))
                  .asException();
            });
    var appeal =
        new Appeal(
            unit.unit().level(),
            against.version(),
            AppealState.FILED,
            items,
            actor.account(),
            actor.time(),
            null);
    return new Change(
        AppealStore.changed(
            AppealStore.absent(unit.roundCode(), unit.code(), id),
            appeal,
            actor,
            Action.of("file-appeal", null, appeal)),
        Response.created(AppealView.of(unit.code(), id, 1, appeal)).withVersion(1));
  }

  private void requireInTime(AppealedUnit unit, PublishedVersion against, Instant now) {
    var window =
        AppealWindow.of(
            unit.round().round(),
            unit.unit().level(),
            against.publishedAt(),
            rounds.extension(unit.roundCode(), unit.code(), AppealWindow.STEP));
    if (window.at(now) != Window.Position.OPEN) {
      throw Problems.conflict(
              "appeal-window-closed", "Đã hết thời gian kiến nghị", "The time for appeals is over")
          .with("closesAt", window.closesAt())
          .asException();
    }
  }

  private static List<Appeal.Item> items(Members body, AppealedUnit unit) {
    var known =
        Copies.appraised(unit.set()).stream().map(SubCriterion::code).collect(Collectors.toSet());
    var seen = new HashSet<String>();
    return body.list("items", 1, MOST_ITEMS, item -> item(item, known, seen));
  }

  private static Appeal.Item item(Members item, Set<String> known, Set<String> seen) {
    var code = item.text("code", CODE);
    if (item.has("code") && !known.contains(code)) {
      item.fault(
          "code",
          "unknown-code",
          "Phiếu của đơn vị không có mục được thẩm định này",
          "The unit's sheet has no such appraised item");
    } else if (item.has("code") && !seen.add(code)) {
      item.fault("code", "duplicate", "Mục bị lặp lại", "The same item twice");
    }
    return new Appeal.Item(code, item.text("reason", Codes.REASON));
  }
}
