package vn.parindex.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * That an idempotency key was used for a paper ballot: nothing but that. The ordinary record would
 * keep a hash of the answers and the second in which they came.
 *
 * @param hash hash of round, account and key
 */
public record PaperKey(String hash) {

  /** The key of an account's request. */
  public static PaperKey of(String round, String account, String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var text = String.join("\n", round, account, key);
      return new PaperKey(
          HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Whether it was used. */
  public static boolean isUsed(AssessmentTable invitations, PaperKey key) {
    return invitations.get(key.itemKey()).isPresent();
  }

  /** Uses it once. */
  public Write use() {
    return new Write.Put(Item.of(itemKey()), new Condition.Absent());
  }

  private Key itemKey() {
    return new Key("PAPER#" + hash, "USED");
  }
}
