package vn.parindex.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.parindex.evidence.EvidenceType;

/** Small files of every kind, honest ones and others. */
public final class SampleFiles {

  private static final String WORD_MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String WORD_MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml";
  private static final String SHEET_MAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private SampleFiles() {}

  public static byte[] pdf(String words) {
    return ascii("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% " + words + "\n%%EOF\n");
  }

  public static byte[] jpeg() {
    return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
  }

  public static byte[] png() {
    return HexFormat.of()
        .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");
  }

  public static byte[] docx() {
    return zip(Map.of("[Content_Types].xml", contentTypes(WORD_MAIN), "word/document.xml", "<w/>"));
  }

  public static byte[] xlsx() {
    return zip(Map.of("[Content_Types].xml", contentTypes(SHEET_MAIN), "xl/workbook.xml", "<x/>"));
  }

  public static byte[] odt() {
    return zip(Map.of("mimetype", EvidenceType.ODT.mediaType(), "content.xml", "<o/>"));
  }

  public static byte[] ods() {
    return zip(Map.of("mimetype", EvidenceType.ODS.mediaType(), "content.xml", "<o/>"));
  }

  public static byte[] docxWithMacroType() {
    return zip(Map.of("[Content_Types].xml", contentTypes(WORD_MACRO), "word/document.xml", ""));
  }

  public static byte[] docxWithMacroPart() {
    return zip(Map.of("[Content_Types].xml", contentTypes(WORD_MAIN), "word/vbaProject.bin", "x"));
  }

  public static byte[] plainZip() {
    return zip(Map.of("readme.txt", "hello"));
  }

  /** An archive of some hundred kilobytes that holds 300 MB. */
  public static byte[] zipBomb() {
    try (var bytes = new ByteArrayOutputStream();
        var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", ascii(contentTypes(WORD_MAIN)));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var zeros = new byte[1024 * 1024];
      for (int megabytes = 0; megabytes < 300; megabytes++) {
        zip.write(zeros);
      }
      zip.closeEntry();
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An archive of very many empty parts. */
  public static byte[] zipOfManyParts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", contentTypes(WORD_MAIN));
    for (int i = 0; i < 6_000; i++) {
      parts.put("word/" + i + ".xml", "");
    }
    return zip(parts);
  }

  public static byte[] both(byte[] first, byte[] second) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first);
    bytes.writeBytes(second);
    return bytes.toByteArray();
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String contentTypes(String main) {
    return "<Types><Override PartName=\"/main.xml\" ContentType=\"" + main + "\"/></Types>";
  }

  private static byte[] zip(Map<String, String> parts) {
    try (var bytes = new ByteArrayOutputStream();
        var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        put(zip, part.getKey(), ascii(part.getValue()));
      }
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
