package vn.parindex.submission.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.parindex.evidence.EvidenceType;

/**
 * Looks into an office document: a zip archive whose parts say which kind it is (ECMA-376 part 2,
 * OASIS OpenDocument part 3). Everything is unpacked once, into nothing, within fixed bounds: a
 * small archive can hold more than any disk (a "zip bomb"), and the sizes that it states may be
 * lies.
 */
final class OfficePackage {

  private static final int MAX_PARTS = 5_000;
  private static final long MAX_UNPACKED_BYTES = 200L * 1024 * 1024;
  private static final int MAX_DESCRIPTION_BYTES = 1024 * 1024;
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private OfficePackage() {}

  static Verdict check(Path file, EvidenceType announced) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_PARTS || !isBounded(zip)) {
        return Verdict.refused(
            "Tệp nén quá lớn khi giải nén", "The file is too large when it is unpacked");
      }
      if (!isOfType(zip, announced)) {
        return Verdict.notOfType(announced);
      }
      return hasMacros(zip)
          ? Verdict.refused("Tệp chứa macro", "The file holds macros")
          : new Verdict.Fits();
    } catch (ZipException | EOFException _) {
      return Verdict.refused(
          "Không mở được tệp như %s; tệp hỏng hoặc có mật khẩu".formatted(announced.mediaType()),
          "Does not open as %s; damaged or with a password".formatted(announced.mediaType()));
    }
  }

  private static boolean isBounded(ZipFile zip) throws IOException {
    var buffer = new byte[64 * 1024];
    long unpacked = 0;
    for (var part : zip.stream().toList()) {
      try (var bytes = zip.getInputStream(part)) {
        for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
          unpacked += n;
          if (unpacked > MAX_UNPACKED_BYTES) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isOfType(ZipFile zip, EvidenceType announced) throws IOException {
    return switch (announced) {
      case DOCX, XLSX -> part(zip, CONTENT_TYPES).contains(announced.mediaType() + ".main+xml");
      case ODT, ODS -> part(zip, "mimetype").equals(announced.mediaType());
      case PDF, JPEG, PNG -> false;
    };
  }

  private static boolean hasMacros(ZipFile zip) {
    return zip.stream()
        .map(part -> part.getName().toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                name.endsWith("vbaproject.bin")
                    || name.startsWith("basic/")
                    || name.startsWith("scripts/"));
  }

  private static String part(ZipFile zip, String name) throws IOException {
    var part = zip.getEntry(name);
    if (part == null) {
      return "";
    }
    try (var bytes = zip.getInputStream(part)) {
      return new String(bytes.readNBytes(MAX_DESCRIPTION_BYTES), StandardCharsets.UTF_8);
    }
  }
}
