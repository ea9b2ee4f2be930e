package vn.parindex.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.parindex.notation.FaultCode;

/**
 * Looks through the archive of a workbook before the spreadsheet library sees it. The library gets
 * a fresh archive of the parts that were looked at, so that nothing can hide between what is
 * checked and what is read.
 */
final class XlsxArchive {

  private static final int MOST_PARTS = 300;
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  /** Parts that hold cells, texts and formats; pictures, macros and the rest are left behind. */
  private static final Pattern WANTED =
      Pattern.compile("\\[Content_Types]\\.xml|(_rels|xl)/[\\w./-]{1,200}\\.(xml|rels)");

  /** A document type: the way to entities, inner or outer. UTF-16 shows as letters between NULs. */
  private static final Pattern DOCTYPE =
      Pattern.compile("<\\x00?!\\x00?(D\\x00?O\\x00?C|E\\x00?N\\x00?T)", Pattern.CASE_INSENSITIVE);

  /** No spreadsheet has a column beyond XFD; a larger one would only fill the memory. */
  private static final Pattern FAR_COLUMN = Pattern.compile("r=[\"'][A-Za-z]{4,}[0-9]");

  private XlsxArchive() {}

  /** The same workbook, looked through. */
  static byte[] checked(byte[] file) throws Refusal {
    if (file.length < 4 || file[0] != 'P' || file[1] != 'K' || file[2] != 3 || file[3] != 4) {
      throw malformed();
    }
    var fresh = new ByteArrayOutputStream();
    try (var in = ZipFile.builder().setByteArray(file).get();
        var out = new ZipOutputStream(fresh, StandardCharsets.UTF_8)) {
      out.setLevel(Deflater.BEST_SPEED);
      copy(in, out);
    } catch (IOException | IllegalArgumentException _) {
      throw malformed(); // broken, encrypted, or names that are no text
    }
    return fresh.toByteArray();
  }

  private static void copy(ZipFile in, ZipOutputStream out) throws IOException, Refusal {
    var names = new HashSet<String>();
    int left = MOST_BYTES;
    for (var entry : Collections.list(in.getEntries())) {
      if (!names.add(entry.getName())) {
        throw malformed();
      }
      // What an entry says of its size is not believed: what comes out is counted.
      var bytes = content(in, entry, left + 1);
      left -= bytes.length;
      if (left < 0 || names.size() > MOST_PARTS) {
        throw new Refusal(
            Refusal.FILE,
            FaultCode.TOO_LARGE,
            "Tệp XLSX khi giải nén vượt quá giới hạn",
            "The workbook is too large when unpacked");
      }
      if (WANTED.matcher(entry.getName()).matches()) {
        refuseTricks(entry.getName(), new String(bytes, StandardCharsets.ISO_8859_1));
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(bytes);
      }
    }
    if (names.isEmpty()) {
      throw malformed();
    }
  }

  private static byte[] content(ZipFile in, ZipArchiveEntry entry, int most) throws IOException {
    try (var stream = in.getInputStream(entry)) {
      return stream.readNBytes(most);
    }
  }

  private static void refuseTricks(String name, String xml) throws Refusal {
    if (DOCTYPE.matcher(xml).find()
        || (name.startsWith("xl/worksheets/") && FAR_COLUMN.matcher(xml).find())) {
      throw new Refusal(
          Refusal.FILE,
          FaultCode.NOT_ALLOWED,
          "Tệp XLSX chứa định nghĩa thực thể hoặc ô ngoài bảng tính",
          "The workbook declares entities, or has cells outside of any sheet");
    }
  }

  static Refusal malformed() {
    return new Refusal(
        Refusal.FILE,
        FaultCode.MALFORMED,
        "Không phải tệp XLSX, hoặc tệp hỏng",
        "Not an XLSX workbook, or a broken one");
  }
}
