package vn.parindex.platform.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.parindex.platform.json.Json;

/**
 * JSON made small by gzip, for what is long and repeats itself: an item of the table holds 400 KB
 * at most. The units of the whole country take a tenth of their JSON. Equal values give equal
 * bytes.
 */
public final class PackedJson {

  private PackedJson() {}

  /** The packed bytes of a value. */
  public static byte[] pack(Object value) {
    var bytes = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(bytes)) {
      packing.write(Json.mapper().writeValueAsBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** The value that was packed. */
  static <T> T unpack(byte[] packed, Class<T> type) {
    try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return Json.mapper().readValue(unpacking, type);
    } catch (IOException e) {
      throw new UncheckedIOException("An item is damaged", e);
    }
  }
}
