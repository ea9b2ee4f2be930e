package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * The sum of one field.
 *
 * @param code of the field
 * @param points achieved
 * @param maxPoints its denominator: without what leaves it
 */
public record FieldScore(String code, BigDecimal points, BigDecimal maxPoints) {}
