package vn.parindex.appraisal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.SubCriterion;

/**
 * The part of a sheet that someone is assigned.
 *
 * @param kind what it is
 * @param code of the field, criterion or adjustment; null for the whole sheet
 */
public record Part(Kind kind, @Nullable String code) {

  /** What can be assigned. */
  public enum Kind {
    /** All items. */
    SHEET,
    /** All items of a field (lĩnh vực). */
    FIELD,
    /** All items of a criterion (tiêu chí). */
    CRITERION,
    /** All bonuses and penalties. */
    ADJUSTMENTS
  }

  public Part {
    if ((kind == Kind.FIELD || kind == Kind.CRITERION) != (code != null)) {
      throw new IllegalArgumentException("A field or criterion, and nothing else, has a code");
    }
  }

  /** The codes of the appraised items in it; none if the set has no such part. */
  Set<String> items(CriteriaSet set) {
    var appraised =
        Copies.appraised(set).stream().map(SubCriterion::code).collect(Collectors.toSet());
    return all(set)
        .map(SubCriterion::code)
        .filter(appraised::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the set has such a part. */
  boolean isIn(CriteriaSet set) {
    return switch (kind) {
      case SHEET, ADJUSTMENTS -> true;
      case FIELD -> set.fields().stream().anyMatch(field -> field.code().equals(code));
      case CRITERION -> criteria(set).anyMatch(criterion -> criterion.code().equals(code));
    };
  }

  private Stream<SubCriterion> all(CriteriaSet set) {
    return switch (kind) {
      case SHEET -> set.items().stream();
      case ADJUSTMENTS -> set.adjustments().stream().map(adjustment -> adjustment.item());
      case FIELD ->
          items(
              set.fields().stream()
                  .filter(field -> field.code().equals(code))
                  .flatMap(field -> field.criteria().stream()));
      case CRITERION -> items(criteria(set).filter(criterion -> criterion.code().equals(code)));
    };
  }

  private static Stream<Criterion> criteria(CriteriaSet set) {
    return set.fields().stream().map(Field::criteria).flatMap(criteria -> criteria.stream());
  }

  private static Stream<SubCriterion> items(Stream<Criterion> criteria) {
    return criteria.flatMap(criterion -> criterion.subCriteria().stream());
  }
}
