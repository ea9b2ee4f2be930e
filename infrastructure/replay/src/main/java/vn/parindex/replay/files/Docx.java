package vn.parindex.replay.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word document that Word opens. */
final class Docx {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";

  private Docx() {}

  static byte[] document(String title) {
    var text = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"%spackage/2006/content-types\">".formatted(SCHEMAS)
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
              + ".relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
              + MAIN
              + ".document.main+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"%spackage/2006/relationships\"><Relationship Id=\"r1\" "
                  .formatted(SCHEMAS)
              + "Type=\"%sofficeDocument/2006/relationships/officeDocument\" ".formatted(SCHEMAS)
              + "Target=\"word/document.xml\"/></Relationships>");
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"%swordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                  .formatted(SCHEMAS)
              + text
              + "</w:t></w:r></w:p></w:body></w:document>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(2022, 10, 7, 0, 0)); // equal bytes at any time
    zip.putNextEntry(entry);
    zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
