package vn.parindex.submission.storage;

import java.time.Instant;
import java.util.Map;

/**
 * An upload that its holder may do once.
 *
 * @param url where to
 * @param method always PUT
 * @param headers to be sent exactly so. {@code Host} and {@code Content-Length} are signed too, but
 *     every client sets them by itself, and browsers refuse to be told
 * @param expiresAt by the clock of the machine, since S3 goes by its own
 */
public record SignedUpload(
    String url, String method, Map<String, String> headers, Instant expiresAt) {

  public SignedUpload {
    headers = Map.copyOf(headers);
  }
}
