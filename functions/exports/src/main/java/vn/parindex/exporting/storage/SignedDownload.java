package vn.parindex.exporting.storage;

import java.time.Instant;

/**
 * Where to fetch a file, for minutes.
 *
 * @param url for whoever has it
 * @param validUntil by the machine's clock, since S3 goes by its own
 */
public record SignedDownload(String url, Instant validUntil) {}
