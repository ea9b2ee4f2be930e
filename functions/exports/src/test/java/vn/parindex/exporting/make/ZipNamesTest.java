package vn.parindex.exporting.make;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipNamesTest {

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "..\\..\\Windows\\system.ini, system.ini",
    "/tuyet/doi.pdf, doi.pdf",
    "C:\\bao cao.pdf, bao cao.pdf",
    "CON.pdf, _CON.pdf",
    "lpt1, _lpt1",
    "..., tep",
    ".htaccess, htaccess",
    "-rf.pdf, rf.pdf",
    "=cmd.xlsx, cmd.xlsx",
    "a<b>c:d?.pdf, a_b_c_d_.pdf",
    "'cuối. ', cuối",
    "Báo cáo số 5.pdf, Báo cáo số 5.pdf"
  })
  void tricksInNamesComeToNothing(String raw, String safe) {
    assertThat(ZipNames.safe(raw)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202Efdp.exe", "a\u0000b.pdf", "dòng\nmới.pdf", "\uFEFFtep.pdf"})
  void whatCanNotBeSeenIsReplaced(String raw) {
    assertThat(ZipNames.safe(raw)).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(ZipNames.safe("a".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
  }

  @Test
  void namesThatDifferInCapitalsAloneAreNumbered() {
    var names = new ZipNames();

    assertThat(names.path("1.1/", "Tep.pdf")).isEqualTo("1.1/Tep.pdf");
    assertThat(names.path("1.1/", "tep.PDF")).isEqualTo("1.1/tep (2).PDF");
    assertThat(names.path("1.1/", "tep (2).pdf")).isEqualTo("1.1/tep (2) (2).pdf");
    assertThat(names.path("1.2/", "Tep.pdf")).isEqualTo("1.2/Tep.pdf");
  }
}
