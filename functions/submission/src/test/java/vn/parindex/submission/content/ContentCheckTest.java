package vn.parindex.submission.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.submission.SampleFiles.ascii;
import static vn.parindex.submission.SampleFiles.both;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.submission.SampleFiles;

class ContentCheckTest {

  @TempDir private Path directory;

  @Test
  void honestFilesOfEveryTypeFit() throws IOException {
    assertFits(SampleFiles.pdf("báo cáo"), EvidenceType.PDF);
    assertFits(SampleFiles.jpeg(), EvidenceType.JPEG);
    assertFits(SampleFiles.png(), EvidenceType.PNG);
    assertFits(SampleFiles.docx(), EvidenceType.DOCX);
    assertFits(SampleFiles.xlsx(), EvidenceType.XLSX);
    assertFits(SampleFiles.odt(), EvidenceType.ODT);
    assertFits(SampleFiles.ods(), EvidenceType.ODS);
  }

  @Test
  void noFileFitsAnotherType() throws IOException {
    for (var type : EvidenceType.values()) {
      if (type != EvidenceType.DOCX) {
        assertRefused(SampleFiles.docx(), type);
      }
      if (type != EvidenceType.PDF) {
        assertRefused(SampleFiles.pdf("x"), type);
      }
      if (type != EvidenceType.ODS) {
        assertRefused(SampleFiles.ods(), type);
      }
    }
  }

  @Test
  void aProgramOrAPageCalledPdfIsRefused() throws IOException {
    assertRefused(ascii("MZ\u0000\u0000 This program cannot be run"), EvidenceType.PDF);
    assertRefused(ascii("<html><script>alert(1)</script></html>"), EvidenceType.PDF);
    assertThat(reason(SampleFiles.plainZip(), EvidenceType.PDF))
        .isEqualTo("Nội dung tệp không phải application/pdf");
  }

  @Test
  void anArchiveIsNoOfficeDocument() throws IOException {
    assertRefused(SampleFiles.plainZip(), EvidenceType.DOCX);
    assertRefused(SampleFiles.plainZip(), EvidenceType.ODT);
  }

  @Test
  void macrosAreRefused() throws IOException {
    assertRefused(SampleFiles.docxWithMacroType(), EvidenceType.DOCX);
    assertThat(reason(SampleFiles.docxWithMacroPart(), EvidenceType.DOCX)).contains("macro");
  }

  @Test
  void aZipBombIsRefusedWithoutBeingUnpacked() throws IOException {
    var bomb = SampleFiles.zipBomb();
    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertThat(reason(bomb, EvidenceType.DOCX)).contains("quá lớn");
    assertRefused(bomb, EvidenceType.PDF);
    assertThat(reason(SampleFiles.zipOfManyParts(), EvidenceType.DOCX)).contains("quá lớn");
  }

  @Test
  void aDamagedOrDoubleFileIsRefused() throws IOException {
    var docx = SampleFiles.docx();
    assertRefused(Arrays.copyOf(docx, docx.length / 2), EvidenceType.DOCX);
    assertRefused(both(SampleFiles.pdf("x"), docx), EvidenceType.DOCX);
    assertRefused(both(ascii("<script>"), SampleFiles.pdf("x")), EvidenceType.PDF);
    assertRefused(new byte[] {'%'}, EvidenceType.PDF);
    var flipped = docx.clone();
    Arrays.fill(flipped, 40, 70, (byte) 0x55);
    assertRefused(flipped, EvidenceType.DOCX);
  }

  private void assertFits(byte[] content, EvidenceType type) throws IOException {
    assertThat(check(content, type)).as("%s", type).isEqualTo(new Verdict.Fits());
  }

  private void assertRefused(byte[] content, EvidenceType type) throws IOException {
    assertThat(check(content, type)).as("%s", type).isInstanceOf(Verdict.Refused.class);
  }

  private String reason(byte[] content, EvidenceType type) throws IOException {
    return check(content, type) instanceof Verdict.Refused(var reason) ? reason.vi() : "";
  }

  private Verdict check(byte[] content, EvidenceType type) throws IOException {
    var file = Files.write(directory.resolve("file"), content);
    return ContentCheck.check(file, type);
  }
}
