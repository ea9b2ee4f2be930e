package vn.parindex.appraisal;

import java.time.Instant;

/**
 * A decision, and who took it when.
 *
 * @param decision what was said
 * @param by the account
 * @param at when the request reached the API
 */
public record Vote(Decision decision, String by, Instant at) {}
