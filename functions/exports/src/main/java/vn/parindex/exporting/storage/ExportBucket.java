package vn.parindex.exporting.storage;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.parindex.platform.http.Attachment;

/**
 * The bucket of finished exports, from which its lifecycle removes them. Signing is the one place
 * that goes by the machine's clock: S3 compares with its own.
 */
public final class ExportBucket {

  private static final Duration DOWNLOAD_VALID = Duration.ofMinutes(5);

  private final Supplier<S3Client> client;
  private final Supplier<S3Presigner> presigner;
  private final String name;

  /**
   * A bucket.
   *
   * @param client asked for when an object is read or written
   * @param presigner asked for when a URL is signed
   */
  public ExportBucket(Supplier<S3Client> client, Supplier<S3Presigner> presigner, String name) {
    this.client = client;
    this.presigner = presigner;
    this.name = name;
  }

  /** Begins to write an object; nobody sees it before it is completed. */
  public ObjectOutput write(String key, String mediaType) {
    return new ObjectOutput(client.get(), name, key, mediaType);
  }

  /** An object to be read piece by piece; empty if there is none. */
  public Optional<InputStream> read(String key) {
    try {
      return Optional.of(client.get().getObject(r -> r.bucket(name).key(key)));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  /** Signs a download as an attachment of this name. */
  public SignedDownload presign(String key, String fileName, String mediaType) {
    var signed =
        presigner
            .get()
            .presignGetObject(
                r ->
                    r.signatureDuration(DOWNLOAD_VALID)
                        .getObjectRequest(
                            get ->
                                get.bucket(name)
                                    .key(key)
                                    .responseContentType(mediaType)
                                    .responseContentDisposition(Attachment.disposition(fileName))));
    return new SignedDownload(signed.url().toString(), signed.expiration());
  }
}
