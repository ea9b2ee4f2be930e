package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.text.Text;

/**
 * A criterion (tiêu chí).
 *
 * @param code such as 1.1
 * @param name what it is about
 * @param maxPoints the sum of its sub-criteria's
 * @param subCriteria in order
 */
public record Criterion(
    String code, Text name, BigDecimal maxPoints, List<SubCriterion> subCriteria) {

  public Criterion {
    subCriteria = List.copyOf(subCriteria);
  }
}
