package vn.parindex.criteria;

import java.util.Set;
import vn.parindex.rules.WaitsFor;

/**
 * What points that are still to come mean for a total computed now. Unless said otherwise they
 * leave the denominator, as Hà Nội re-bases the appraised points to 100 when no survey is held.
 *
 * @param countedAsZero whose points count 0 while they are missing
 */
public record WaitingPolicy(Set<WaitsFor> countedAsZero) {

  /** All that is still to come leaves the denominator. */
  public static final WaitingPolicy ALL_LEAVE = new WaitingPolicy(Set.of());

  public WaitingPolicy {
    countedAsZero = Set.copyOf(countedAsZero);
  }

  /** Whether points that wait for this leave the denominator. */
  public boolean leavesDenominator(WaitsFor source) {
    return !countedAsZero.contains(source);
  }
}
