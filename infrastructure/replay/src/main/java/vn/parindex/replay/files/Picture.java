package vn.parindex.replay.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A small picture whose stripes come from a title; drawn without fonts, so equal everywhere. */
final class Picture {

  private static final int SIDE = 32;

  private Picture() {}

  static byte[] of(String title, String format) {
    var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    var colours = new CRC32();
    for (int y = 0; y < SIDE; y++) {
      colours.update((title + y).getBytes(StandardCharsets.UTF_8));
      int colour = (int) colours.getValue() & 0xFFFFFF;
      for (int x = 0; x < SIDE; x++) {
        image.setRGB(x, y, colour);
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException("No writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
