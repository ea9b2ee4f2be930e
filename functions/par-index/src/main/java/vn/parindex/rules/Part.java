package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.text.Text;

/**
 * A part of a sum, or an alternative of a best-of.
 *
 * @param name what it is
 * @param maxPoints its own maximum
 * @param rule how it is scored
 */
public record Part(Text name, BigDecimal maxPoints, ScoringRule rule) {}
