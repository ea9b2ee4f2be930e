package vn.parindex.publishing.appeal;

import java.util.List;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;

/** A unit, its council and those who run the round read the appeals of a unit. */
final class ReadingAppeals {

  private final RoundStore rounds;
  private final AppealStore appeals;

  ReadingAppeals(RoundStore rounds, AppealStore appeals) {
    this.rounds = rounds;
    this.appeals = appeals;
  }

  private record AppealList(List<AppealView> appeals) {}

  Response of(Request request) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var unit = rounds.unit(round, request.pathParameter("unit")).code();
    return Response.ok(
        new AppealList(appeals.ofUnit(round, unit).stream().map(AppealView::of).toList()));
  }
}
