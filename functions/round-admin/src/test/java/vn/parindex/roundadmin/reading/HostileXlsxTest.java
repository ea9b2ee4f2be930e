package vn.parindex.roundadmin.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXlsxTest {

  private final byte[] good = Sheets.small().bytes();

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "%PDF-1.7", "code,name", "PK\u0003\u0004 but nothing more"})
  void whatIsNoWorkbookIsMalformed(String content) {
    assertThat(XlsxTest.faults(content.getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("tệp / file MALFORMED");
  }

  @Test
  void anyOtherArchiveIsMalformed() {
    var docx = Archive.of(Map.of("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8)));

    assertThat(XlsxTest.faults(docx)).containsExactly("tệp / file MALFORMED");
  }

  @Test
  void aCutOffWorkbookIsMalformed() {
    for (int length : new int[] {10, 100, good.length / 2}) {
      assertThat(XlsxTest.faults(Arrays.copyOf(good, length)))
          .containsExactly("tệp / file MALFORMED");
    }
  }

  @Test
  void brokenXmlIsMalformed() {
    assertThat(XlsxTest.faults(Archive.replaced(good, "</sheetData>", "</x>")))
        .containsExactly("tệp / file MALFORMED");
    assertThat(XlsxTest.faults(Archive.replaced(good, "<row r=\"2\"", "<row r=\"two\"")))
        .containsExactly("tệp / file MALFORMED");
  }

  @Test
  void aZipBombIsNotUnpacked() {
    var parts = Archive.parts(good);
    parts.put("xl/media/bomb.xml", new byte[64 * 1024 * 1024]);
    var bomb = Archive.of(parts);

    assertThat(bomb).hasSizeLessThan(200_000);
    assertThat(XlsxTest.faults(bomb)).containsExactly("tệp / file TOO_LARGE");
  }

  @Test
  void thousandsOfPartsAreNotUnpacked() {
    var parts = Archive.parts(good);
    for (int i = 0; i < 1_000; i++) {
      parts.put("xl/x" + i, new byte[0]);
    }

    assertThat(XlsxTest.faults(Archive.of(parts))).containsExactly("tệp / file TOO_LARGE");
  }

  @Test
  void entitiesAreRefusedInAnyEncoding() {
    var entity =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

    assertThat(XlsxTest.faults(with("xl/workbook.xml", entity.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("tệp / file NOT_ALLOWED");
    assertThat(XlsxTest.faults(with("xl/workbook.xml", entity.getBytes(StandardCharsets.UTF_16))))
        .containsExactly("tệp / file NOT_ALLOWED");
    assertThat(XlsxTest.faults(with("xl/workbook.xml", entity.getBytes(StandardCharsets.UTF_16LE))))
        .containsExactly("tệp / file NOT_ALLOWED");
  }

  @Test
  void cellsOutsideOfAnySheetAreRefused() {
    assertThat(XlsxTest.faults(Archive.replaced(good, "r=\"A2\"", "r=\"ZZZZZZ2\"")))
        .containsExactly("tệp / file NOT_ALLOWED");
  }

  private byte[] with(String part, byte[] content) {
    var parts = Archive.parts(good);
    parts.put(part, content);
    return Archive.of(parts);
  }
}
