package vn.parindex.appraising.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.Divergence;
import vn.parindex.appraisal.DivergenceThresholds;
import vn.parindex.appraisal.Divergences;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.sheet.Validation;

/**
 * Who runs the round looks for what diverges: self against appraised points of items, a unit's
 * index against its peers and against last year. It only says where to look; it changes nothing.
 */
public final class FindingDivergences implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final CouncilStore councils;
  private final SheetStore sheets;
  private final AppraisalStore appraisals;

  public FindingDivergences(
      RoundStore rounds, CouncilStore councils, SheetStore sheets, AppraisalStore appraisals) {
    this.rounds = rounds;
    this.councils = councils;
    this.sheets = sheets;
    this.appraisals = appraisals;
  }

  /**
   * What is answered.
   *
   * @param alerts the thresholds that were used
   * @param lastYear the round that is compared with; null if the platform has none of last year
   */
  private record View(
      DivergenceThresholds alerts, @Nullable String lastYear, List<Divergence> divergences) {}

  /**
   * The newest points of units: after the second appraisal, else after the first, else their own.
   */
  private record Points(
      Map<String, BigDecimal> index,
      Map<String, Validation> self,
      Map<String, Validation> appraised) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var place = CouncilPlace.of(request, rounds);
    var council =
        councils
            .find(place.roundCode(), place.level(), place.convenedBy())
            .orElseThrow(() -> place.unknown().asException())
            .council();
    var divergences = new Divergences(council.alerts());
    var now = points(place.roundCode(), place.unitCodes());
    var lastYear = lastYear(place);
    var found = new ArrayList<Divergence>();
    for (var unit : place.unitCodes()) {
      var self = now.self().get(unit);
      var appraised = now.appraised().get(unit);
      if (self != null && appraised != null) {
        found.addAll(divergences.ofItems(unit, place.set(), items(self), items(appraised)));
      }
    }
    found.addAll(divergences.ofPeers(now.index()));
    if (lastYear != null) {
      var before = points(lastYear, place.unitCodes()).index();
      found.addAll(divergences.ofLastYear(now.index(), before));
    }
    return Response.ok(new View(council.alerts(), lastYear, found));
  }

  private @Nullable String lastYear(CouncilPlace place) {
    int year = place.round().round().year() - 1;
    return rounds.codes().stream()
        .filter(code -> rounds.find(code).filter(r -> r.round().year() == year).isPresent())
        .findFirst()
        .orElse(null);
  }

  private Points points(String round, List<String> units) {
    var appraised = new HashMap<String, Validation>();
    for (var pass : Pass.values()) {
      appraisals.points(round, units, pass).forEach((unit, p) -> appraised.put(unit, p.points()));
    }
    var self = new HashMap<String, Validation>();
    for (StoredSheet sheet : sheets.overview(round, units)) {
      if (sheet.status().state().isSubmitted()) {
        sheet.validation().ifPresent(validation -> self.put(sheet.unit(), validation));
      }
    }
    var index = new HashMap<String, BigDecimal>();
    self.forEach(
        (unit, validation) -> {
          var newest = appraised.getOrDefault(unit, validation).indexPercent();
          if (newest != null) {
            index.put(unit, newest);
          }
        });
    return new Points(index, self, appraised);
  }

  private static Map<String, BigDecimal> items(Validation validation) {
    var points = new HashMap<String, BigDecimal>();
    for (var score : validation.scores()) {
      if (score.points() != null) {
        points.put(score.code(), score.points());
      }
    }
    return points;
  }
}
