package vn.parindex.submission.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.round.Level;
import vn.parindex.round.Unit;
import vn.parindex.sheet.SheetState;

/**
 * Home Affairs follows how far the units are. Reads only the main item and the points of each
 * sheet, in batches, never its declared data.
 */
public final class FollowingProgress implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final SheetStore sheets;

  public FollowingProgress(RoundStore rounds, SheetStore sheets) {
    this.rounds = rounds;
    this.sheets = sheets;
  }

  private record Line(
      String unit,
      String unitName,
      @Nullable String parent,
      String level,
      SheetState state,
      int declared,
      int total,
      @Nullable Instant submittedAt,
      @Nullable BigDecimal points,
      @Nullable BigDecimal indexPercent) {}

  private record View(List<Line> sheets) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round"));
    var units = rounds.units(round.round().code());
    var lines = new ArrayList<Line>();
    for (var level : levels(round, request)) {
      var ofLevel = units.stream().filter(u -> u.level().equals(level.code())).toList();
      lines.addAll(lines(round, level, ofLevel));
    }
    return Response.ok(new View(lines));
  }

  private static List<Level> levels(StoredRound round, Request request) {
    return request
        .queryParameter("level")
        .map(
            code ->
                List.of(
                    round
                        .round()
                        .level(code)
                        .orElseThrow(() -> Problems.notFound("level", code).asException())))
        .orElse(round.round().levels());
  }

  private List<Line> lines(StoredRound round, Level level, List<Unit> units) {
    int total = total(round, level);
    var overview = sheets.overview(round.round().code(), units.stream().map(Unit::code).toList());
    var lines = new ArrayList<Line>();
    for (int i = 0; i < units.size(); i++) {
      lines.add(line(units.get(i), overview.get(i), total));
    }
    return lines;
  }

  private int total(StoredRound round, Level level) {
    return rounds
        .findCriteriaSet(round, level.code())
        .map(set -> set.applicableTo(level.code(), Set.of()).subCriteria().stream())
        .map(items -> items.filter(item -> item.assessedBy() == AssessedBy.SELF).count())
        .map(Math::toIntExact)
        .orElse(0);
  }

  private static Line line(Unit unit, StoredSheet sheet, int total) {
    var validation = sheet.validation();
    return new Line(
        unit.code(),
        unit.name(),
        unit.parent(),
        unit.level(),
        sheet.status().state(),
        sheet.status().declared(),
        total,
        sheet.status().submittedAt(),
        validation.map(Validation::points).orElse(null),
        validation.map(Validation::indexPercent).orElse(null));
  }
}
