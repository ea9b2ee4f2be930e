package vn.parindex.roundadmin.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes archives apart and puts them together otherwise, for tests. */
final class Archive {

  private Archive() {}

  /** The same archive with a text replaced in every XML part. */
  static byte[] replaced(byte[] archive, String text, String by) {
    var parts = parts(archive);
    parts.replaceAll(
        (name, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replace(text, by)
                .getBytes(StandardCharsets.UTF_8));
    return of(parts);
  }

  static Map<String, byte[]> parts(byte[] archive) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var in = ZipFile.builder().setByteArray(archive).get()) {
      for (var entry : Collections.list(in.getEntries())) {
        parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static byte[] of(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
