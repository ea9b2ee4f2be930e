package vn.parindex.facts;

import java.math.BigDecimal;

/**
 * Points entered by a person, where the rule says so.
 *
 * @param points the points
 * @param role the role that entered them; must be the one the rule names
 * @param reason why
 */
public record ManualPoints(BigDecimal points, String role, String reason) {}
