package vn.parindex.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The ranking that is to be published: exactly what councils conclude on and the leader approves.
 *
 * @param digest SHA-256 in hex of the frozen ranking
 * @param night the night of the ranking
 * @param rankedAt when it was taken
 * @param inputsHash SHA-256 of all that it follows from
 * @param units how many units it ranks
 * @param by the account that aggregated
 * @param at when
 */
public record Aggregate(
    String digest,
    LocalDate night,
    Instant rankedAt,
    String inputsHash,
    int units,
    String by,
    Instant at) {}
