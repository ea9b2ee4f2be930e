package vn.parindex.exporting.storage;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Writes an object of any length with one part of it in memory: what is shorter than a part goes in
 * one request, the rest as a multipart upload. What is not completed is never seen. For one thread.
 */
public final class ObjectOutput extends OutputStream {

  /** S3 takes parts from 5 MiB; 10,000 of these are 80 GiB. */
  private static final int PART = 8 * 1024 * 1024;

  private final S3Client client;
  private final String bucket;
  private final String key;
  private final String mediaType;
  private final MessageDigest digest = sha256();
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();
  private final List<CompletedPart> parts = new ArrayList<>();
  private @Nullable String upload;
  private long length;

  ObjectOutput(S3Client client, String bucket, String key, String mediaType) {
    this.client = client;
    this.bucket = bucket;
    this.key = key;
    this.mediaType = mediaType;
  }

  /**
   * What was written.
   *
   * @param length in bytes
   * @param sha256 hexadecimal
   */
  public record Written(long length, String sha256) {}

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    digest.update(bytes, from, count);
    length += count;
    int at = from;
    int left = count;
    while (left > 0) {
      int fits = Math.min(left, PART - part.size());
      part.write(bytes, at, fits);
      at += fits;
      left -= fits;
      if (part.size() == PART) {
        send();
      }
    }
  }

  /** Makes the object visible. */
  public Written complete() {
    var id = upload;
    if (id == null) {
      client.putObject(
          r -> r.bucket(bucket).key(key).contentType(mediaType),
          RequestBody.fromBytes(part.toByteArray()));
    } else {
      if (part.size() > 0) {
        send();
      }
      client.completeMultipartUpload(
          r -> r.bucket(bucket).key(key).uploadId(id).multipartUpload(m -> m.parts(parts)));
    }
    return new Written(length, HexFormat.of().formatHex(digest.digest()));
  }

  /** Gives up what was begun, so that nothing of it is kept. */
  public void abort() {
    var id = upload;
    if (id != null) {
      client.abortMultipartUpload(r -> r.bucket(bucket).key(key).uploadId(id));
    }
  }

  private void send() {
    var id = upload;
    if (id == null) {
      id =
          client
              .createMultipartUpload(r -> r.bucket(bucket).key(key).contentType(mediaType))
              .uploadId();
      upload = id;
    }
    var upTo = id;
    int number = parts.size() + 1;
    var answer =
        client.uploadPart(
            r -> r.bucket(bucket).key(key).uploadId(upTo).partNumber(number),
            RequestBody.fromBytes(part.toByteArray()));
    parts.add(CompletedPart.builder().partNumber(number).eTag(answer.eTag()).build());
    part.reset();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
