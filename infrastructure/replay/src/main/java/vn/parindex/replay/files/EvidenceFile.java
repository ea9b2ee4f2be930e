package vn.parindex.replay.files;

import vn.parindex.replay.http.Bytes;

/**
 * A file that a unit uploads.
 *
 * @param name its name
 * @param contentType its media type
 * @param content its content
 */
public record EvidenceFile(String name, String contentType, Bytes content) {}
