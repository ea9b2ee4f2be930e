package vn.parindex.local.template;

/**
 * An S3 trigger on every created object.
 *
 * @param prefix only keys that start with it; empty: all
 */
public record ObjectCreated(String name, String bucket, String prefix) {}
