package vn.parindex.platform.round;

import vn.parindex.facts.ReferenceFacts;

/**
 * The reference facts of a unit as they are in the table.
 *
 * @param facts targets, baselines, external indexes, points given by a role
 * @param version grows with every change; 0 while there is nothing
 */
public record StoredFacts(ReferenceFacts facts, long version) {

  /** Nothing known. */
  public static final StoredFacts NONE = new StoredFacts(ReferenceFacts.NONE, 0);
}
