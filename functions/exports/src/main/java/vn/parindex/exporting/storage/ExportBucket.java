package vn.parindex.exporting.storage;

import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.parindex.platform.objects.Bucket;
import vn.parindex.platform.objects.SignedDownload;

/** The bucket of finished exports, from which its lifecycle removes them. */
public final class ExportBucket {

  private final Bucket bucket;

  public ExportBucket(Bucket bucket) {
    this.bucket = bucket;
  }

  /** Begins to write an object; nobody sees it before it is completed. */
  public ObjectOutput write(String key, String mediaType) {
    return new ObjectOutput(bucket.client(), bucket.name(), key, mediaType);
  }

  /** An object to be read piece by piece; empty if there is none. */
  public Optional<InputStream> read(String key) {
    try {
      return Optional.of(bucket.client().getObject(r -> r.bucket(bucket.name()).key(key)));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  /** Signs a download as an attachment of this name. */
  public SignedDownload presign(String key, String fileName, String mediaType) {
    return bucket.signDownload(key, fileName, mediaType);
  }
}
