package vn.parindex.evidence;

import java.time.Instant;

/**
 * The file as it was found in storage.
 *
 * @param key the object's key
 * @param at when it was registered
 */
public record StoredFile(String key, Instant at) {}
