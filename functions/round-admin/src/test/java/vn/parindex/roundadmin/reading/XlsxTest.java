package vn.parindex.roundadmin.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.notation.CriteriaSetNotation;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;
import vn.parindex.platform.files.Yaml;
import vn.parindex.platform.round.JsonTree;
import vn.parindex.platform.testing.Repository;

class XlsxTest {

  private final Sheets sheets = Sheets.small();

  @Test
  void aWorkbookSaysTheSameAsTheYaml() throws IOException {
    var folder = Repository.root().resolve("infrastructure/rounds/plan-288");

    var workbook = read(Files.readAllBytes(folder.resolve("criteria-so.xlsx")));
    var yaml =
        (Reading.Read<Node>) Yaml.read(Files.readAllBytes(folder.resolve("criteria-so.yaml")));

    var set = CriteriaSetNotation.read(workbook);
    assertThat(set).isInstanceOf(Reading.Read.class);
    assertThat(set).isEqualTo(CriteriaSetNotation.read(yaml.value()));
  }

  @Test
  void rowsBecomeTheTreeInTheOrderOfTheSheet() {
    assertThat(JsonTree.json(read(sheets.bytes())).toString())
        .isEqualTo(
            ("{'code':'nho','name':{'vi':'Bộ','en':'Set'},'maxPoints':'2','fields':["
                    + "{'code':'1','name':'Điều hành','maxPoints':'2','criteria':["
                    + "{'code':'1.1','name':'Kế hoạch','maxPoints':'2','subCriteria':["
                    + "{'code':'1.1.10','name':{'vi':'Ban hành','en':'Issued'},'maxPoints':'1.1',"
                    + "'inputs':{'ok':{'type':'yesNo','label':'Đã ban hành'}},"
                    + "'rule':{'form':'yesNo','when':'ok'}}]}]}]}")
                .replace('\'', '"'));
  }

  @Test
  void vietnameseWordsStandForThoseOfTheNotation() {
    sheets.heading(8, "Thiếu số liệu").heading(9, "Không áp dụng").heading(10, "Ai chấm");
    sheets.cell(4, 8, "0 điểm").cell(4, 9, "Loại khỏi mẫu số").cell(4, 10, "tự chấm");

    assertThat(subCriterion())
        .contains("'missing':'zero'", "'notApplicable':'leaves'", "'assessedBy':'self'");
  }

  @Test
  void plainTextMayHoldColonsAndListsAreSeparatedByCommas() {
    sheets.heading(8, "Minh chứng").heading(9, "Cấp áp dụng").heading(10, "Căn cứ pháp lý");
    sheets.cell(4, 8, "Kế hoạch: số, ngày").cell(4, 9, "so, xa").cell(4, 10, "- title: A");

    assertThat(subCriterion())
        .contains(
            "'evidence':'Kế hoạch: số, ngày'",
            "'levels':['so','xa']",
            "'legalBasis':[{'title':'A'}]");
  }

  @Test
  void aFormulaCountsByItsStoredResultAndPercentFormatIsPercent() {
    sheets.formula(4, 4, "1+0.1", "1.1").percent(3, 4, 0.5);

    assertThat(JsonTree.json(read(sheets.bytes())).toString().replace('"', '\''))
        .contains("'maxPoints':'1.1','inputs'", "'maxPoints':'50%','subCriteria'");
  }

  @Test
  void everyFaultOfBothSheetsIsNamedByItsCell() {
    sheets.member(5, "cod", "x");
    sheets.heading(8, "Mã").heading(9, "Lạ");
    sheets.cell(2, 6, "{form: fixed}");
    sheets.number(4, 0, 1.1);
    sheets.cell(4, 6, "{form: count, of: *x");
    sheets.cell(5, 0, "T1").cell(5, 1, "Điểm").cell(6, 0, "1.2");
    sheets.cell(7, 1, "Tiêu chí thành phần").cell(7, 6, "{form: fixed,\n points: *x}");

    assertThat(faults(sheets.bytes()))
        .containsExactly(
            "trang tính 'Bộ tiêu chí', dòng 5, cột 'Mục' UNKNOWN_KEY",
            "trang tính 'Tiêu chí', dòng 1, cột 'I' DUPLICATE_KEY",
            "trang tính 'Tiêu chí', dòng 1, cột 'J' UNKNOWN_KEY",
            "trang tính 'Tiêu chí', dòng 2, cột 'Cách tính điểm' UNKNOWN_KEY",
            "trang tính 'Tiêu chí', dòng 4, cột 'Mã' BAD_CODE",
            "trang tính 'Tiêu chí', dòng 4, cột 'Cách tính điểm' NOT_ALLOWED",
            "trang tính 'Tiêu chí', dòng 4, cột 'Cách tính điểm' MALFORMED",
            "trang tính 'Tiêu chí', dòng 5, cột 'Loại' UNKNOWN_WORD",
            "trang tính 'Tiêu chí', dòng 6, cột 'Loại' UNKNOWN_WORD",
            "trang tính 'Tiêu chí', dòng 7, cột 'Cách tính điểm (2:10)' NOT_ALLOWED");
  }

  @Test
  void aSubCriterionNeedsItsCriterionBeforeIt() {
    sheets.cell(2, 1, "Tiêu chí").cell(3, 1, "Lĩnh vực");

    assertThat(faults(sheets.bytes()))
        .containsExactly(
            "trang tính 'Tiêu chí', dòng 2, cột 'Mã' CODE_ORDER",
            "trang tính 'Tiêu chí', dòng 4, cột 'Mã' CODE_ORDER");
  }

  @Test
  void missingSheetsAndColumnsAreNamedTogether() {
    assertThat(faults(new Sheets().bytes()))
        .containsExactly(
            "trang tính 'Bộ tiêu chí', dòng 1, cột 'A' MISSING_KEY",
            "trang tính 'Tiêu chí', dòng 1, cột 'Mã' MISSING_KEY",
            "trang tính 'Tiêu chí', dòng 1, cột 'Loại' MISSING_KEY",
            "trang tính 'Tiêu chí', dòng 1, cột 'Tên' MISSING_KEY",
            "trang tính 'Tiêu chí', dòng 1, cột 'Điểm tối đa' MISSING_KEY",
            "trang tính 'Tiêu chí', dòng 1, cột 'Cách tính điểm' MISSING_KEY");
  }

  @Test
  void tooManyRowsAreRefused() {
    for (int row = 5; row < 5_100; row++) {
      sheets.cell(row, 0, "x");
    }

    assertThat(faults(sheets.bytes()))
        .containsExactly("trang tính 'Tiêu chí', dòng 5001, cột 'A' TOO_LARGE");
  }

  @Test
  void farColumnsAreRefused() {
    sheets.cell(3, 700, "x");

    assertThat(faults(sheets.bytes()))
        .containsExactly("trang tính 'Tiêu chí', dòng 3, cột 'ZY' TOO_LARGE");
  }

  private String subCriterion() {
    return JsonTree.json(read(sheets.bytes())).toString().replace('"', '\'');
  }

  private static Node read(byte[] file) {
    return switch (Xlsx.read(file)) {
      case Reading.Read<Node>(var node) -> node;
      case Reading.Refused<Node>(var faults) -> throw new AssertionError(faults);
    };
  }

  static List<String> faults(byte[] file) {
    return switch (Xlsx.read(file)) {
      case Reading.Read<Node>(var node) -> throw new AssertionError("read: " + node);
      case Reading.Refused<Node>(var faults) ->
          faults.stream().map(f -> f.location().words().vi() + " " + f.code()).toList();
    };
  }
}
