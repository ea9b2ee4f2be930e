package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * A criteria set (bộ tiêu chí). Immutable; one that came from {@code vn.parindex.notation} adds up
 * at every node.
 *
 * @param code names it
 * @param name what it is
 * @param sampleNote says that it is a sample and whose it is not; null for a set in force
 * @param maxPoints usually 100
 * @param fields in order
 * @param adjustments bonuses and penalties, in order
 * @param adjustmentPolicy how they count
 * @param waitingPolicy what points still to come mean
 */
public record CriteriaSet(
    String code,
    Text name,
    @Nullable Text sampleNote,
    BigDecimal maxPoints,
    List<Field> fields,
    List<Adjustment> adjustments,
    AdjustmentPolicy adjustmentPolicy,
    WaitingPolicy waitingPolicy) {

  public CriteriaSet {
    fields = List.copyOf(fields);
    adjustments = List.copyOf(adjustments);
  }

  /** Whether it is a sample, never to be taken for a province's own set. */
  public boolean isSample() {
    return sampleNote != null;
  }

  /** All sub-criteria in order. */
  public List<SubCriterion> subCriteria() {
    return inOrder().toList();
  }

  /** The sub-criterion of a code. */
  public Optional<SubCriterion> subCriterion(String subCriterionCode) {
    return inOrder().filter(item -> item.code().equals(subCriterionCode)).findFirst();
  }

  /** The bonus or penalty of a code. */
  public Optional<Adjustment> adjustment(String adjustmentCode) {
    return adjustments.stream()
        .filter(adjustment -> adjustment.item().code().equals(adjustmentCode))
        .findFirst();
  }

  /** All that is scored: the sub-criteria, then bonuses and penalties. */
  public List<SubCriterion> items() {
    return Stream.concat(inOrder(), adjustments.stream().map(Adjustment::item)).toList();
  }

  /**
   * The set as it applies to one unit. What does not apply to the unit is not part of its sheet;
   * the maximum stays that of the whole set, the denominator of the unit's sheet is smaller.
   */
  public CriteriaSet applicableTo(String level, Collection<String> groups) {
    if (items().stream().allMatch(item -> item.appliesTo().includes(level, groups))) {
      return this;
    }
    return new CriteriaSet(
        code,
        name,
        sampleNote,
        maxPoints,
        fields.stream().map(field -> applicable(field, level, groups)).toList(),
        adjustments.stream()
            .filter(adjustment -> adjustment.item().appliesTo().includes(level, groups))
            .toList(),
        adjustmentPolicy,
        waitingPolicy);
  }

  private static Field applicable(Field field, String level, Collection<String> groups) {
    return new Field(
        field.code(),
        field.name(),
        field.maxPoints(),
        field.criteria().stream().map(criterion -> applicable(criterion, level, groups)).toList());
  }

  private static Criterion applicable(
      Criterion criterion, String level, Collection<String> groups) {
    return new Criterion(
        criterion.code(),
        criterion.name(),
        criterion.maxPoints(),
        criterion.subCriteria().stream()
            .filter(item -> item.appliesTo().includes(level, groups))
            .toList());
  }

  private Stream<SubCriterion> inOrder() {
    return fields.stream()
        .flatMap(field -> field.criteria().stream())
        .flatMap(criterion -> criterion.subCriteria().stream());
  }
}
