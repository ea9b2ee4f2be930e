package vn.parindex.platform.http;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The {@code Content-Disposition} of a download (RFC 6266): always an attachment, so that no
 * browser runs what it holds. The name is given twice: in ASCII for old clients, and as RFC 8187
 * says.
 */
public final class Attachment {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

  private Attachment() {}

  /** The header for a file name. */
  public static String disposition(String fileName) {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(ascii(fileName), encoded(fileName));
  }

  private static String ascii(String fileName) {
    return Normalizer.normalize(fileName.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^ -~]", "_")
        .replaceAll("[\"\\\\%]", "_");
  }

  private static String encoded(String fileName) {
    var encoded = new StringBuilder();
    for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append("%%%02X".formatted(octet & 0xFF));
      }
    }
    return encoded.toString();
  }
}
