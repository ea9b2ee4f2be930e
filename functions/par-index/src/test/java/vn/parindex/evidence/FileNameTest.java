package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileNameTest {

  @Test
  void aVietnameseNameStaysAsItIs() {
    assertThat(clean("Báo cáo số 12-BC.pdf")).contains("Báo cáo số 12-BC.pdf");
  }

  @Test
  void decomposedLettersAreComposed() {
    assertThat(clean("Ba\u0301o ca\u0301o.pdf")).contains("Báo cáo.pdf");
  }

  @Test
  void foldersOfAnySystemAreCutOff() {
    assertThat(clean("../../etc/passwd")).contains("passwd");
    assertThat(clean("C:\\Users\\can bo\\bao-cao.pdf")).contains("bao-cao.pdf");
    assertThat(clean("a/b\\..pdf")).contains("pdf");
  }

  @Test
  void controlCharactersAndTurnedReadingDirectionDisappear() {
    assertThat(clean("a\r\nb\u0000.pdf")).contains("ab.pdf");
    assertThat(clean("anh\u202Efdp.exe")).contains("anhfdp.exe");
    assertThat(clean("a\u200Bb.pdf")).contains("ab.pdf");
  }

  @Test
  void aLineBreakBeforeTheFolderHidesNothing() {
    assertThat(clean("x\n/y/../z.pdf")).contains("z.pdf");
  }

  @Test
  void nothingLeftIsNoName() {
    assertThat(clean("   ")).isEmpty();
    assertThat(clean("../..")).isEmpty();
    assertThat(clean("thu-muc/")).isEmpty();
  }

  @Test
  void aNameIsNotLongerThanPeopleRead() {
    assertThat(clean("a".repeat(FileName.MAX_LENGTH))).isPresent();
    assertThat(clean("a".repeat(FileName.MAX_LENGTH + 1))).isEmpty();
  }

  @Test
  void theEndingTellsTheType() {
    assertThat(EvidenceType.JPEG.fits("Ảnh.JPEG")).isTrue();
    assertThat(EvidenceType.PDF.fits("virus.pdf.exe")).isFalse();
    assertThat(EvidenceType.ofMediaType("application/zip")).isEmpty();
    assertThat(EvidenceType.ofMediaType("image/png")).contains(EvidenceType.PNG);
  }

  private static Optional<String> clean(String raw) {
    return FileName.clean(raw).map(FileName::value);
  }
}
