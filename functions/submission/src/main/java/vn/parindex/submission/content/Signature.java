package vn.parindex.submission.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** The first bytes by which a format is known. */
enum Signature {
  /** ISO 32000-1, 7.5.2. */
  PDF("%PDF-".getBytes(StandardCharsets.US_ASCII)),
  /** ITU-T T.81: start of image, then a marker. */
  JPEG(HexFormat.of().parseHex("ffd8ff")),
  /** ISO/IEC 15948, 5.2. */
  PNG(HexFormat.of().parseHex("89504e470d0a1a0a")),
  /** APPNOTE 4.3.7: an archive with at least one part. */
  ZIP(HexFormat.of().parseHex("504b0304"));

  @SuppressWarnings("ImmutableEnumChecker") // never handed out
  private final byte[] start;

  Signature(byte[] start) {
    this.start = start;
  }

  /**
   * Whether a file begins so. Not just somewhere near the beginning, as readers of PDF tolerate:
   * then a file could be two things at once.
   */
  boolean begins(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      return Arrays.equals(bytes.readNBytes(start.length), start);
    }
  }
}
