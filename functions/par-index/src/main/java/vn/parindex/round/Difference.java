package vn.parindex.round;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two rounds.
 *
 * @param what what differs: {@code deadline}, {@code unit}, {@code level}, {@code ranking-policy}
 *     or {@code class-table}
 * @param key which one, such as {@code so/self-assessment}; empty where there is only one
 * @param before in the earlier round, null where it is new
 * @param after in the later round, null where it is gone
 */
public record Difference(
    String what, String key, @Nullable Object before, @Nullable Object after) {}
