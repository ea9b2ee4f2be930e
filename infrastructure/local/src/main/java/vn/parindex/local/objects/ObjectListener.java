package vn.parindex.local.objects;

/** Hears of every object that was created. */
@FunctionalInterface
public interface ObjectListener {
  void created(CreatedObject object);

  /**
   * A created object.
   *
   * @param event the S3 event name without its family, for example {@code Put}
   * @param size in bytes
   */
  record CreatedObject(
      String bucket, String key, long size, String eTag, String versionId, String event) {}
}
