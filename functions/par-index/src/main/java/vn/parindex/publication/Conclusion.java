package vn.parindex.publication;

import java.time.Instant;

/**
 * The conclusion of a council on the ranking.
 *
 * @param council the unit that convenes the council: the province, or a district for its communes
 * @param by the chair's account
 * @param at when
 */
public record Conclusion(String council, String by, Instant at) {}
