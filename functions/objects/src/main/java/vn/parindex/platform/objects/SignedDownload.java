package vn.parindex.platform.objects;

import java.time.Instant;

/**
 * A download by whoever has the URL, for minutes.
 *
 * @param url where from
 * @param expiresAt by the clock of the machine, since S3 goes by its own
 */
public record SignedDownload(String url, Instant expiresAt) {}
