package vn.parindex.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.Problems;

/** What is kept as one item of the table. */
public final class Stored {

  /** An item holds 400 KB; keys, version and hash need a little of it. */
  public static final int MOST_BYTES = 380_000;

  private Stored() {}

  /**
   * Refuses a value that would not fit into one item.
   *
   * @throws vn.parindex.platform.problem.ProblemException 413
   */
  public static void refuseTooLarge(Object value) {
    if (bytes(value).length > MOST_BYTES) {
      throw Problems.tooLarge(MOST_BYTES).asException();
    }
  }

  /** A value's SHA-256, by which the audit trail names what is too long for it. */
  public static String fingerprint(Object value) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(value)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static byte[] bytes(Object value) {
    return Json.write(value).getBytes(StandardCharsets.UTF_8);
  }
}
