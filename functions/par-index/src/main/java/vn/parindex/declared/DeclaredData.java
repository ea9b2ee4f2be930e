package vn.parindex.declared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is declared for one sub-criterion, in one of its copies (declared by the unit, appraisal 1,
 * appraisal 2).
 *
 * @param values by input key, in the order given; an input left empty has no entry
 * @param notApplicable whether the unit says that the sub-criterion does not apply to it
 */
public record DeclaredData(Map<String, DeclaredValue> values, boolean notApplicable) {

  /** Nothing declared. */
  public static final DeclaredData EMPTY = new DeclaredData(Map.of(), false);

  /** "Không áp dụng": does not apply to this unit. */
  public static final DeclaredData NOT_APPLICABLE = new DeclaredData(Map.of(), true);

  public DeclaredData {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Declared values of a sub-criterion that applies. */
  public static DeclaredData of(Map<String, DeclaredValue> values) {
    return new DeclaredData(values, false);
  }

  /** The value of an input, or null when it was left empty. */
  public @Nullable DeclaredValue value(String key) {
    return values.get(key);
  }
}
