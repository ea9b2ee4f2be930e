package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.text.Text;

/**
 * A field of reform (lĩnh vực).
 *
 * @param code such as 1
 * @param name what it is about
 * @param maxPoints the sum of its criteria's
 * @param criteria in order
 */
public record Field(String code, Text name, BigDecimal maxPoints, List<Criterion> criteria) {

  public Field {
    criteria = List.copyOf(criteria);
  }
}
