package vn.parindex.appraising.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Copies;
import vn.parindex.appraisal.Divergence;
import vn.parindex.appraisal.Divergences;
import vn.parindex.appraisal.Pass;
import vn.parindex.appraising.sheet.AppraisalView.ItemView;
import vn.parindex.appraising.sheet.AppraisalView.Totals;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.appraising.unit.Seat;
import vn.parindex.appraising.unit.Seats;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.AppraisedScoring;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetScoring;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.scoring.SheetScore;
import vn.parindex.scoring.SubCriterionScore;

/** Someone reads the appraisal of a sheet: the three copies, scored by the same rules now. */
public final class ReadingAppraisal implements BiFunction<Request, Caller, Response> {

  private final AppraisedUnits units;
  private final Seats seats;
  private final RoundStore rounds;
  private final SheetStore sheets;
  private final AppraisalStore appraisals;
  private final CouncilStore councils;

  public ReadingAppraisal(
      AppraisedUnits units,
      Seats seats,
      RoundStore rounds,
      SheetStore sheets,
      AppraisalStore appraisals,
      CouncilStore councils) {
    this.units = units;
    this.seats = seats;
    this.rounds = rounds;
    this.sheets = sheets;
    this.appraisals = appraisals;
    this.councils = councils;
  }

  /** The scores of the copies. */
  private record Scores(SheetScore self, SheetScore first, @Nullable SheetScore second) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var appraisal = appraisals.appraisal(unit.roundCode(), unit.unitCode());
    var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
    var mine = seats.find(unit, caller).map(Seat::items).orElse(Set.of());
    var view = view(unit, sheet, appraisal, scores(unit, sheet, appraisal), mine);
    return Response.ok(view).withVersion(appraisal.version());
  }

  private Scores scores(AppraisedUnit unit, StoredSheet sheet, StoredAppraisal appraisal) {
    var scoring = new SheetScoring(unit.round().round(), unit.unit().level(), unit.set());
    var appraised = new AppraisedScoring(scoring);
    var facts = rounds.facts(unit.roundCode(), unit.unitCode()).facts();
    var stage = appraisal.status().stage();
    boolean twice = stage == AppraisalStage.SECOND_APPRAISAL || stage == AppraisalStage.LOCKED;
    return new Scores(
        scoring.score(sheet, facts, unit.extension()).score(),
        appraised.score(sheet, appraisal, Pass.FIRST, facts, unit.extension()).score(),
        twice
            ? appraised.score(sheet, appraisal, Pass.SECOND, facts, unit.extension()).score()
            : null);
  }

  private AppraisalView view(
      AppraisedUnit unit,
      StoredSheet sheet,
      StoredAppraisal appraisal,
      Scores scores,
      Set<String> mine) {
    var status = appraisal.status();
    return new AppraisalView(
        unit.roundCode(),
        unit.unitCode(),
        unit.unit().name(),
        unit.unit().level(),
        status.stage(),
        status.since(),
        appraisal.version(),
        status.attempt(),
        status.reason(),
        Totals.of(scores.self()),
        Totals.of(scores.first()),
        scores.second() == null ? null : Totals.of(scores.second()),
        items(unit, sheet, appraisal, scores, mine));
  }

  private List<ItemView> items(
      AppraisedUnit unit,
      StoredSheet sheet,
      StoredAppraisal appraisal,
      Scores scores,
      Set<String> mine) {
    var diverging = diverging(unit, scores);
    var items = new ArrayList<ItemView>();
    for (var item : Copies.appraised(unit.set())) {
      var code = item.code();
      items.add(
          new ItemView(
              code,
              item.name(),
              item.maxPoints(),
              sheet.scores().get(code),
              points(scores.self(), code),
              appraisal.item(Pass.FIRST, code),
              points(scores.first(), code),
              appraisal.item(Pass.SECOND, code),
              scores.second() == null ? null : points(scores.second(), code),
              Optional.ofNullable(appraisal.explanations().get(code))
                  .map(explanation -> explanation.words())
                  .orElse(null),
              isDisputed(appraisal, item),
              diverging.contains(code),
              mine.contains(code)));
    }
    return items;
  }

  private Set<String> diverging(AppraisedUnit unit, Scores scores) {
    var appraised = scores.second() == null ? scores.first() : scores.second();
    return councils
        .ofUnit(unit.roundCode(), unit.unitCode())
        .map(
            council ->
                new Divergences(council.council().alerts())
                    .ofItems(unit.unitCode(), unit.set(), points(scores.self()), points(appraised)))
        .orElse(List.of())
        .stream()
        .map(Divergence::code)
        .collect(Collectors.toSet());
  }

  private static boolean isDisputed(StoredAppraisal appraisal, SubCriterion item) {
    return Stream.of(Pass.values())
        .anyMatch(pass -> appraisal.item(pass, item.code()).appraisal(item).isDisputed());
  }

  private static Map<String, BigDecimal> points(SheetScore score) {
    return Stream.concat(score.subCriteria().stream(), score.adjustments().stream())
        .collect(Collectors.toMap(SubCriterionScore::code, SubCriterionScore::points));
  }

  private static BigDecimal points(SheetScore score, String code) {
    return score.of(code).map(SubCriterionScore::points).orElse(BigDecimal.ZERO);
  }
}
