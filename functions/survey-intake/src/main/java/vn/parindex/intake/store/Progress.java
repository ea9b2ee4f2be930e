package vn.parindex.intake.store;

import java.math.BigDecimal;
import java.util.Map;
import vn.parindex.survey.Batches;

/**
 * How far the ballots about a unit have been counted. It lies with the ballots, since what is held
 * back is secret.
 *
 * @param version grows with every count; 0 before the first
 * @param isFinal whether everything was counted and is seen
 * @param parts by sub-criterion, and by {@code group:} and the group's code
 */
public record Progress(long version, boolean isFinal, Map<String, Part> parts) {

  /** Nothing counted yet. */
  public static final Progress NONE = new Progress(0, false, Map.of());

  public Progress {
    parts = Map.copyOf(parts);
  }

  /**
   * What was counted of one sub-criterion, or of one group.
   *
   * @param batches ballots in what is seen, and in what is held back
   * @param first sum of weights held back; of a group its valid ballots
   * @param second number of opinions held back; of a group its invalid ballots
   */
  public record Part(Batches batches, BigDecimal first, int second) {

    static final Part NONE = new Part(Batches.NONE, BigDecimal.ZERO, 0);
  }

  /** Whether another count found the same. */
  public boolean saysTheSameAs(Progress other) {
    return isFinal == other.isFinal && parts.equals(other.parts);
  }

  /** One part; an empty one if it was never counted. */
  public Part part(String name) {
    return parts.getOrDefault(name, Part.NONE);
  }
}
