package vn.parindex.submission.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.parindex.evidence.Announcement;
import vn.parindex.platform.objects.Bucket;
import vn.parindex.platform.objects.SignedDownload;
import vn.parindex.platform.settings.Settings;

/**
 * The bucket of evidence files. Uploads go from the browser straight to S3, by a URL that signs
 * length, type, SHA-256 and "only if nothing is there" for one fresh key.
 *
 * <p>Signing is the one place that goes by the machine's clock: S3 compares with its own, whatever
 * time the event says. Whether an upload may be signed at all is decided by the event's time.
 */
public final class EvidenceBucket {

  private final Bucket bucket;
  private final Duration uploadValid;

  /**
   * The evidence in a bucket.
   *
   * @param uploadValid how long an upload URL can be used
   */
  public EvidenceBucket(Bucket bucket, Duration uploadValid) {
    this.bucket = bucket;
    this.uploadValid = uploadValid;
  }

  /** The bucket that the template names. */
  public static EvidenceBucket of(Settings settings) {
    return new EvidenceBucket(
        Bucket.of(settings, "EVIDENCE_BUCKET"),
        Duration.ofMinutes(settings.requiredNumber("UPLOAD_URL_MINUTES")));
  }

  /** Signs the upload of what was announced, to a key where nothing is yet. */
  public SignedUpload signUpload(String key, Announcement announced) {
    var signed =
        bucket
            .presigner()
            .presignPutObject(
                r ->
                    r.signatureDuration(uploadValid)
                        .putObjectRequest(
                            put ->
                                put.bucket(bucket.name())
                                    .key(key)
                                    .contentLength(announced.length())
                                    .contentType(announced.type().mediaType())
                                    .checksumSHA256(base64(announced.sha256()))
                                    .ifNoneMatch("*")));
    return new SignedUpload(
        signed.url().toString(), "PUT", toSend(signed.signedHeaders()), signed.expiration());
  }

  /**
   * Signs a download as an attachment.
   *
   * @param contentType what the answer is called, whatever the upload said
   */
  public SignedDownload signDownload(String key, String fileName, String contentType) {
    return bucket.signDownload(key, fileName, contentType);
  }

  /** What is at a key, by the checksum that S3 itself verified; empty if nothing is. */
  public Optional<StoredObject> find(String key) {
    try {
      var head =
          bucket
              .client()
              .headObject(r -> r.bucket(bucket.name()).key(key).checksumMode(ChecksumMode.ENABLED));
      return Optional.of(
          new StoredObject(head.contentLength(), head.contentType(), hex(head.checksumSHA256())));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  /** Copies an object to a file that is not there yet. */
  public void copyTo(String key, Path file) {
    bucket
        .client()
        .getObject(r -> r.bucket(bucket.name()).key(key), ResponseTransformer.toFile(file));
  }

  private static Map<String, String> toSend(Map<String, List<String>> signed) {
    var headers = new HashMap<String, String>();
    signed.forEach(
        (header, values) -> headers.put(header.toLowerCase(Locale.ROOT), values.getFirst()));
    headers.remove("host");
    headers.remove("content-length");
    return headers;
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }

  private static String hex(@Nullable String base64) {
    return base64 == null ? "" : HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
  }
}
