package vn.parindex.platform.http;

import java.nio.charset.StandardCharsets;

/** The bytes of a request. */
public final class Body {

  private final byte[] bytes;

  public Body(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** The length in bytes. */
  public int length() {
    return bytes.length;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
