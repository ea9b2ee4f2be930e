package vn.parindex.appraising.council;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.AppraisedPoints;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.sheet.SheetState;

/** Who runs the round follows how far a council is with each unit. */
public final class FollowingAppraisals implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final SheetStore sheets;
  private final AppraisalStore appraisals;

  public FollowingAppraisals(RoundStore rounds, SheetStore sheets, AppraisalStore appraisals) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.appraisals = appraisals;
  }

  private record View(List<Line> units) {}

  /** The index by each copy; null while there is none. */
  private record Line(
      String unit,
      String unitName,
      SheetState state,
      AppraisalStage stage,
      @Nullable Instant since,
      @Nullable BigDecimal selfIndex,
      @Nullable BigDecimal firstIndex,
      @Nullable BigDecimal secondIndex) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var place = CouncilPlace.of(request, rounds);
    var round = place.roundCode();
    var codes = place.unitCodes();
    var overview = sheets.overview(round, codes);
    var heads = appraisals.heads(round, codes);
    var first = appraisals.points(round, codes, Pass.FIRST);
    var second = appraisals.points(round, codes, Pass.SECOND);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < codes.size(); i++) {
      var unit = place.units().get(i);
      var status = heads.get(i).status();
      lines.add(
          new Line(
              unit.code(),
              unit.name(),
              overview.get(i).status().state(),
              status.stage(),
              status.since(),
              overview.get(i).validation().map(Validation::indexPercent).orElse(null),
              index(first, unit.code()),
              index(second, unit.code())));
    }
    return Response.ok(new View(lines));
  }

  private static @Nullable BigDecimal index(Map<String, AppraisedPoints> points, String unit) {
    var found = points.get(unit);
    return found == null ? null : found.points().indexPercent();
  }
}
