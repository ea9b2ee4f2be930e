package vn.parindex.appraising.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraising.report.LevelReport.Row;
import vn.parindex.appraising.report.Reports.Standing;
import vn.parindex.appraising.report.Reports.StoredReport;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Unit;

/**
 * The province follows the reports of a level, and sees all its units in one list beside the own
 * ranking of each district.
 */
public final class FollowingReports implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final Reports reports;

  FollowingReports(RoundStore rounds, Reports reports) {
    this.rounds = rounds;
    this.reports = reports;
  }

  /**
   * What is answered.
   *
   * @param reported how many districts have reported
   * @param districts each with its progress
   * @param night the newest ranking; null before the first
   * @param ranking all units of the level, the best of the province first
   */
  private record View(
      String level,
      int reported,
      List<Line> districts,
      @Nullable LocalDate night,
      List<Row> ranking) {}

  /** One district. */
  private record Line(
      String unit,
      String unitName,
      Instant closesAt,
      int units,
      int locked,
      long version,
      @Nullable Instant sentAt,
      boolean late,
      @Nullable String reason,
      boolean outdated) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round"));
    var level = request.pathParameter("level");
    ReportPlace.requireReported(round, level);
    var lines = lines(round, level);
    var ranked = reports.newest(round.round().code(), level);
    return Response.ok(
        new View(
            level,
            Math.toIntExact(lines.stream().filter(line -> line.sentAt() != null).count()),
            lines,
            ranked.map(r -> r.snapshot().night()).orElse(null),
            ranked.stream()
                .flatMap(r -> r.units().stream())
                .map(Row::of)
                .sorted(Comparator.comparingInt(FollowingReports::place).thenComparing(Row::unit))
                .toList()));
  }

  private static int place(Row row) {
    return Objects.requireNonNullElse(row.rankInProvince(), row.rank());
  }

  private List<Line> lines(StoredRound round, String level) {
    var code = round.round().code();
    var units = rounds.units(code);
    var above =
        units.stream()
            .filter(unit -> unit.level().equals(level))
            .map(Unit::parent)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var found = reports.find(code, level, above);
    return units.stream()
        .filter(unit -> above.contains(unit.code()))
        .map(
            unit ->
                line(
                    unit,
                    ReportPlace.of(round, level, unit.code(), units),
                    Objects.requireNonNull(found.get(unit.code()))))
        .toList();
  }

  private Line line(Unit district, ReportPlace place, StoredReport stored) {
    var standings = reports.standings(place);
    var report = stored.report();
    return new Line(
        district.code(),
        district.name(),
        reports.window(place).closesAt(),
        standings.size(),
        Math.toIntExact(standings.stream().filter(Standing::isLocked).count()),
        stored.subject().version(),
        report == null ? null : report.sentAt(),
        report != null && report.late(),
        report == null ? null : report.reason(),
        report != null && Reports.isOlderThan(report.rankedAt(), standings));
  }
}
