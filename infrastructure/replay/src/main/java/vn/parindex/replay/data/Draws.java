package vn.parindex.replay.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Numbers drawn for one purpose. They depend on the seed and the names of the purpose only, never
 * on what was drawn before elsewhere, so threads can't change them. For one thread.
 */
public final class Draws {

  private final SplittableRandom random;

  private Draws(SplittableRandom random) {
    this.random = random;
  }

  /** The draws for a purpose, such as a unit and a code. */
  public static Draws of(long seed, String... purpose) {
    try {
      var text = seed + "|" + String.join("|", purpose);
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Draws(new SplittableRandom(ByteBuffer.wrap(digest).getLong()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** A whole number; both ends may come. */
  public int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  /** Whether it happens, with so many percent. */
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One of several. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
