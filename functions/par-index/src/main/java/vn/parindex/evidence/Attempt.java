package vn.parindex.evidence;

import java.time.Instant;

/**
 * One signed upload URL. Every attempt has a fresh key, so that no upload overwrites another.
 *
 * @param key the object's key in storage
 * @param signedAt the time of the request that asked for it
 */
public record Attempt(String key, Instant signedAt) {}
