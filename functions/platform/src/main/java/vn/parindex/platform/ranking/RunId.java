package vn.parindex.platform.ranking;

import java.util.UUID;

/**
 * Names one attempt to take a snapshot. The number is the version that the snapshot will have, so
 * an attempt that lost against another has a number that will never be published.
 *
 * @param number 1 for the first of a night
 * @param id random, tells attempts with the same number apart
 */
public record RunId(long number, String id) {

  /** A new run, after the one that was published with this version. */
  public static RunId next(long publishedVersion) {
    return new RunId(publishedVersion + 1, UUID.randomUUID().toString());
  }

  /** Whether this run can no longer be published once another one is, and is not that one. */
  boolean isSupersededBy(RunId published) {
    return number <= published.number() && !equals(published);
  }

  /** The beginning of the sort keys of its rows. */
  String prefix() {
    return "%08d:%s#".formatted(number, id);
  }

  /** The run of a row's sort key. */
  static RunId ofSortKey(String sk) {
    var run = sk.substring(0, sk.indexOf('#')).split(":", 2);
    return new RunId(Long.parseLong(run[0]), run[1]);
  }
}
