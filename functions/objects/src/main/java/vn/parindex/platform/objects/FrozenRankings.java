package vn.parindex.platform.objects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.settings.Settings;
import vn.parindex.publication.FrozenRanking;

/**
 * The bucket of frozen rankings. An object's name is the digest of its content and it is only put
 * where nothing is, so it never changes; should it have been changed by other means, that shows
 * when it is read.
 */
public final class FrozenRankings {

  private static final Logger LOG = LoggerFactory.getLogger(FrozenRankings.class);
  private static final int ALREADY_THERE = 412;

  private final Bucket bucket;

  public FrozenRankings(Bucket bucket) {
    this.bucket = bucket;
  }

  /** The bucket that the template names. */
  public static FrozenRankings of(Settings settings) {
    return new FrozenRankings(Bucket.of(settings, "PUBLISHED_BUCKET"));
  }

  /** Keeps a ranking, or finds that just this one is kept; gives its digest. */
  public String freeze(FrozenRanking ranking) {
    var bytes = Json.write(ranking).getBytes(StandardCharsets.UTF_8);
    var digest = sha256(bytes);
    var hex = HexFormat.of().formatHex(digest);
    try {
      bucket
          .client()
          .putObject(
              r ->
                  r.bucket(bucket.name())
                      .key(key(ranking.round(), ranking.level(), hex))
                      .contentType("application/json")
                      .checksumSHA256(Base64.getEncoder().encodeToString(digest))
                      .ifNoneMatch("*"),
              RequestBody.fromBytes(bytes));
    } catch (S3Exception e) {
      if (e.statusCode() != ALREADY_THERE) {
        throw e;
      }
      // Under this name lies this content; whoever reads it compares.
    }
    return hex;
  }

  /**
   * A frozen ranking, whose bytes are those of its digest.
   *
   * @throws vn.parindex.platform.problem.ProblemException 500 if it was changed or removed
   */
  public FrozenRanking read(String round, String level, String digest) {
    var bytes = bytes(key(round, level, digest));
    if (!HexFormat.of().formatHex(sha256(bytes)).equals(digest)) {
      throw tampered(round, level, digest);
    }
    return Json.read(new String(bytes, StandardCharsets.UTF_8), FrozenRanking.class);
  }

  private byte[] bytes(String key) {
    try {
      return bucket.client().getObjectAsBytes(r -> r.bucket(bucket.name()).key(key)).asByteArray();
    } catch (NoSuchKeyException _) {
      return new byte[0]; // has another digest than any ranking
    }
  }

  private static RuntimeException tampered(String round, String level, String digest) {
    LOG.error("The frozen ranking {}/{}/{} was changed or removed", round, level, digest);
    return Problem.of(
            500,
            "snapshot-tampered",
            "Bản công bố lưu trữ không còn nguyên vẹn nên không được hiển thị",
            "The published snapshot is no longer what was frozen and is not shown")
        .with("digest", digest)
        .asException();
  }

  /** Where a frozen ranking lies. */
  public static String key(String round, String level, String digest) {
    return "frozen/%s/%s/%s.json".formatted(round, level, digest);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
