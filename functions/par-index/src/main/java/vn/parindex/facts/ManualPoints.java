package vn.parindex.facts;

import java.math.BigDecimal;
import vn.parindex.numbers.Decimals;

/**
 * Points entered by a person, where the rule says so.
 *
 * @param points within the bounds of {@link Decimals}
 * @param role the role that entered them; must be the one the rule names
 * @param reason why
 */
public record ManualPoints(BigDecimal points, String role, String reason) {

  public ManualPoints {
    Decimals.requireBounded(points);
  }
}
