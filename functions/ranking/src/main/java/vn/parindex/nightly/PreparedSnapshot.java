package vn.parindex.nightly;

import org.jspecify.annotations.Nullable;
import vn.parindex.platform.ranking.Snapshot;

/**
 * A ranking whose rows are written and that is still to be published.
 *
 * @param snapshot its summary
 * @param replaced the snapshot of the same night that it takes the place of; null for the first
 * @param longAgo a snapshot so old that no run of its night can still be at work; null if none is
 */
record PreparedSnapshot(
    Snapshot snapshot, @Nullable Snapshot replaced, @Nullable Snapshot longAgo) {}
