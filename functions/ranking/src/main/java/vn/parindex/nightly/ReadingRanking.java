package vn.parindex.nightly;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.ranking.Rows;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.ranking.RankingScope;

/** Home Affairs and the province's leaders read rankings, of the last night or an earlier one. */
final class ReadingRanking {

  private final RoundStore rounds;
  private final SnapshotStore store;

  ReadingRanking(AssessmentTable table, RoundStore rounds) {
    this.rounds = rounds;
    this.store = new SnapshotStore(table);
  }

  Response ranking(Request request) {
    var round = rounds.round(request.pathParameter("round"));
    var level = Levels.level(round, request.pathParameter("level"));
    var night = night(request);
    var within = request.queryParameter("within");
    if (within.isPresent() && !level.rankings().contains(RankingScope.PARENT)) {
      throw invalid(
          "within",
          "not-ranked-within",
          "Cấp này không xếp hạng theo đơn vị cấp trên",
          "This level is not ranked within its parent units");
    }
    var rows = store.rows(snapshot(request, night));
    return Response.ok(
        within
            .map(parent -> RankingAnswer.within(rows, parent))
            .orElseGet(() -> RankingAnswer.of(rows, level.mainRanking())));
  }

  Response snapshots(Request request) {
    var round = rounds.round(request.pathParameter("round"));
    var level = Levels.level(round, request.pathParameter("level"));
    var snapshots = store.all(round.round().code(), level.code());
    return Response.ok(Map.of("snapshots", snapshots.stream().map(SnapshotAnswer::of).toList()));
  }

  Response unit(Request request) {
    var round = rounds.round(request.pathParameter("round"));
    var level = Levels.level(round, request.pathParameter("level"));
    var unit = request.pathParameter("unit");
    var snapshot = snapshot(request, night(request));
    var rows = store.rows(snapshot);
    var ranked = rows.ranked().stream().filter(row -> row.unit().equals(unit)).findFirst();
    if (ranked.isEmpty()) {
      return unranked(rows, unit);
    }
    var result =
        store
            .result(rows.snapshot(), unit)
            .orElseThrow(() -> Problems.busy().asException()); // replaced this very moment
    return Response.ok(
        UnitAnswer.of(
            rows.snapshot(),
            round.round().rankingPolicy(),
            rounds.criteriaSet(round, level.code()),
            ranked.get(),
            result));
  }

  private static Response unranked(Rows rows, String unit) {
    return rows.unranked().stream()
        .filter(row -> row.unit().equals(unit))
        .findFirst()
        .map(Response::ok)
        .orElseThrow(() -> Problems.notFound("unit", unit).asException());
  }

  private Snapshot snapshot(Request request, Optional<LocalDate> night) {
    var round = request.pathParameter("round");
    var level = request.pathParameter("level");
    var found =
        night.isPresent()
            ? store.find(round, level, night.get())
            : store.all(round, level).stream().reduce((_, later) -> later);
    return found.orElseThrow(
        () ->
            Problems.notFound("ranking", night.map(LocalDate::toString).orElse("latest"))
                .asException());
  }

  private static Optional<LocalDate> night(Request request) {
    try {
      return request.queryParameter("night").map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw invalid(
          "night", "not-a-day", "Phải là ngày dạng 2022-12-10", "Must be a day like 2022-12-10");
    }
  }

  private static ProblemException invalid(
      String parameter, String code, String message, String messageEn) {
    return Problems.invalid(List.of(new FieldError(parameter, code, message, messageEn)))
        .asException();
  }
}
