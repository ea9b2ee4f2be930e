package vn.parindex.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A one-time link's token: a selector of 50 random bits, by which the link is found, and a secret
 * that proves it: 80 random bits and 50 bits of signature over all before them. Only hashes are
 * kept. Letters are those that people type without mistaking them.
 *
 * @param selector its first ten letters
 * @param secret the others
 */
public record Token(String selector, String secret) {

  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int SELECTOR_LENGTH = 10;
  private static final int SIGNED_LENGTH = 26;
  private static final int LENGTH = 36;
  private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

  /** A new token, signed. */
  public static Token signed(SecureRandom random, LinkKey key) {
    var bytes = new byte[SIGNED_LENGTH];
    random.nextBytes(bytes);
    var signed = letters(bytes, SIGNED_LENGTH);
    return of(signed + signature(signed, key));
  }

  /** The token that a person sent, if it can be one. */
  public static Optional<Token> parse(String text) {
    if (text.length() > 2 * LENGTH) {
      return Optional.empty();
    }
    var plain =
        SEPARATORS
            .matcher(text.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace('o', '0')
            .replace('i', '1')
            .replace('l', '1');
    return FORM.matcher(plain).matches() ? Optional.of(of(plain)) : Optional.empty();
  }

  private static String signature(String signed, LinkKey key) {
    return letters(key.sign(signed), LENGTH - SIGNED_LENGTH);
  }

  /** A letter for five bits of each byte. */
  private static String letters(byte[] bytes, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(bytes[i] & (LETTERS.length() - 1)));
    }
    return text.toString();
  }

  private static Token of(String plain) {
    return new Token(plain.substring(0, SELECTOR_LENGTH), plain.substring(SELECTOR_LENGTH));
  }

  /** The token as it stands in a link. */
  public String text() {
    return selector + secret;
  }

  /** By which the link is found in the table. */
  public String selectorHash() {
    return hash("selector", selector);
  }

  /** What the table keeps of the whole token. */
  public String secretHash() {
    return hash("token", text());
  }

  /** Whether a kept hash is that of this token; takes as long whatever differs. */
  public boolean matches(String keptHash) {
    return isSame(keptHash, secretHash());
  }

  /** Whether it was made with a key; takes as long whatever differs. */
  public boolean isSignedBy(LinkKey key) {
    var text = text();
    return isSame(text.substring(SIGNED_LENGTH), signature(text.substring(0, SIGNED_LENGTH), key));
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  /** What the table keeps of the key of a request that spent the token; says nothing of answers. */
  public String keyHash(String idempotencyKey) {
    return hash("key", text() + "/" + idempotencyKey);
  }

  private static String hash(String purpose, String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((purpose + ":").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Never the token itself: it could end in a log. */
  @Override
  public String toString() {
    return "Token";
  }
}
