package vn.parindex.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that signs the links of one round's survey (HMAC-SHA-256). It lies in another table than
 * the links: who can write invitations only can't make a link that works.
 *
 * @param hex 256 bits as hexadecimal digits
 */
public record LinkKey(String hex) {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  /** A new key. */
  public static LinkKey random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new LinkKey(HexFormat.of().formatHex(bytes));
  }

  /** The signature of a text, 32 bytes. */
  byte[] sign(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }

  /** Never the key itself: it could end in a log. */
  @Override
  public String toString() {
    return "LinkKey";
  }
}
