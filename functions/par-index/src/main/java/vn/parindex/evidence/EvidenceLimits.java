package vn.parindex.evidence;

import java.util.Collection;

/**
 * How much a unit may upload in a round.
 *
 * @param maxBytes largest file
 * @param quotaBytes all files of one unit together; files taken back count too, since they are kept
 */
public record EvidenceLimits(long maxBytes, long quotaBytes) {

  public EvidenceLimits {
    if (maxBytes < 1 || quotaBytes < maxBytes) {
      throw new IllegalArgumentException("A quota must hold at least one file");
    }
  }

  /** Whether a file is of a size that may be uploaded. */
  public boolean allows(long length) {
    return length >= 1 && length <= maxBytes;
  }

  /** Whether the unit's quota has room for one more file. */
  public boolean haveRoom(Collection<Evidence> present, long length) {
    return usedBytes(present) + length <= quotaBytes;
  }

  /** The bytes of the quota that documents take. */
  public static long usedBytes(Collection<Evidence> present) {
    return present.stream().mapToLong(Evidence::occupiedBytes).sum();
  }
}
