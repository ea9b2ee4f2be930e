package vn.parindex.platform.appraisal;

import java.time.Instant;

/**
 * What the unit answers about an item that it was asked about.
 *
 * @param code the item's code
 * @param version grows with every save
 * @param words the answer
 * @param by the account
 * @param at when the request reached the API
 */
public record StoredExplanation(String code, long version, String words, String by, Instant at) {}
