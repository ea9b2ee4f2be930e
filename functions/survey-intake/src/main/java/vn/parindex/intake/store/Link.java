package vn.parindex.intake.store;

import org.jspecify.annotations.Nullable;

/**
 * A one-time link as it is kept: who may judge what, and whether it is spent. Not when, and nothing
 * of the ballot.
 *
 * @param selectorHash by which it is found
 * @param secretHash hash of the whole token
 * @param round the round
 * @param level level of the unit that is judged
 * @param unit the unit that is judged
 * @param unitName its name
 * @param group who judges
 * @param version 1, and 2 once it is spent
 * @param keyHash hash of the idempotency key that spent it; null if none was sent
 */
public record Link(
    String selectorHash,
    String secretHash,
    String round,
    String level,
    String unit,
    String unitName,
    String group,
    long version,
    @Nullable String keyHash) {

  /** Whether a ballot was given by it. */
  public boolean isSpent() {
    return version > 1;
  }

  /** The same link, spent. */
  public Link spent(@Nullable String byKey) {
    return new Link(
        selectorHash, secretHash, round, level, unit, unitName, group, version + 1, byKey);
  }
}
