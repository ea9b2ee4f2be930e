package vn.parindex.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.parindex.replay.http.Bytes;

/** Small files that become large. */
final class Bombs {

  private static final int MEGABYTES = 200;

  private Bombs() {}

  /** 200 MB of zeros in 200 KB, where a workbook has its first sheet. */
  static Bytes zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int megabyte = 0; megabyte < MEGABYTES; megabyte++) {
        zip.write(new byte[1024 * 1024]);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(bytes.toByteArray());
  }
}
