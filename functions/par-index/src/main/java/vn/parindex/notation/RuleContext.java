package vn.parindex.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands.
 *
 * @param scope the inputs that it may name
 * @param max its maximum points; null when they have a fault of their own
 */
record RuleContext(Scope scope, @Nullable BigDecimal max) {

  RuleContext within(@Nullable BigDecimal partMax) {
    return new RuleContext(scope, partMax);
  }
}
