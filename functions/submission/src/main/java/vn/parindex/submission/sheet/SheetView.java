package vn.parindex.submission.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.sheet.SheetState;
import vn.parindex.submission.evidence.EvidenceView;
import vn.parindex.submission.unit.AssessedUnit;

/**
 * A unit's sheet as the API shows it.
 *
 * @param validatedVersion the version that the points are of; lower than {@code version} while new
 *     ones are on their way
 */
record SheetView(
    String round,
    String unit,
    String unitName,
    String level,
    SheetState state,
    long version,
    @Nullable Instant submittedAt,
    @Nullable String reason,
    DeadlineView deadline,
    Progress progress,
    List<ItemView> items,
    @Nullable TotalsView totals,
    @Nullable Long validatedVersion) {

  /** When the unit may work on its sheet. */
  record DeadlineView(Instant opensAt, Instant closesAt, boolean extended) {}

  /** The points of the whole sheet. */
  record TotalsView(
      BigDecimal points,
      BigDecimal maxPoints,
      BigDecimal bonus,
      BigDecimal penalty,
      @Nullable BigDecimal indexPercent) {}

  static SheetView of(AssessedUnit unit, StoredSheet sheet) {
    var status = sheet.status();
    var window = unit.window();
    return new SheetView(
        unit.roundCode(),
        unit.unitCode(),
        unit.unit().name(),
        unit.unit().level(),
        status.state(),
        sheet.version(),
        status.submittedAt(),
        status.reason(),
        new DeadlineView(window.opensAt(), window.closesAt(), unit.extended()),
        Progress.of(unit, sheet.scores()),
        items(unit, sheet),
        sheet.validation().map(SheetView::totals).orElse(null),
        sheet.validation().map(Validation::sheetVersion).orElse(null));
  }

  private static List<ItemView> items(AssessedUnit unit, StoredSheet sheet) {
    var evidence =
        sheet.evidence().stream()
            .map(EvidenceView::of)
            .collect(Collectors.groupingBy(EvidenceView::subCriterion));
    var results = results(sheet.validation());
    return unit.set().items().stream()
        .map(
            item ->
                ItemView.of(
                    item,
                    item.assessedBy() == AssessedBy.SELF,
                    sheet,
                    evidence.getOrDefault(item.code(), List.of()),
                    results.get(item.code())))
        .toList();
  }

  private static Map<String, Validation.Score> results(Optional<Validation> validation) {
    return validation.stream()
        .flatMap(v -> v.scores().stream())
        .collect(Collectors.toMap(Validation.Score::code, Function.identity()));
  }

  private static TotalsView totals(Validation v) {
    return new TotalsView(v.points(), v.maxPoints(), v.bonus(), v.penalty(), v.indexPercent());
  }
}
