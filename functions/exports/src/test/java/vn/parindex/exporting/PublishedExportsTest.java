package vn.parindex.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.objects.testing.LocalS3;

/** What exports show once results are published: what was frozen, whatever is ranked afterwards. */
class PublishedExportsTest {

  private static final String RANKING =
      "{\"kind\":\"RANKING\",\"level\":\"so\",\"format\":\"XLSX\"}";
  private static final String FIELDS =
      "{\"kind\":\"FIELD_TABLE\",\"level\":\"so\",\"format\":\"XLSX\"}";
  private static final String SHEET =
      "{\"kind\":\"SCORE_SHEET\",\"unit\":\"STP\",\"format\":\"XLSX\"}";

  private final ExportScene scene = new ExportScene();

  PublishedExportsTest() {
    scene.scored("so");
    scene.ranked("so");
  }

  @Test
  void beforeThePublicationARankingIsMarkedAsADraft() throws Exception {
    for (var export : new String[] {RANKING, FIELDS, SHEET}) {
      assertThat(ReadBack.workbook(scene.made(export)))
          .contains("BẢN NHÁP - kết quả chưa công bố")
          .doesNotContain("SHA-256");
    }
  }

  @Test
  void afterItTheyNameTheVersionAndItsDigest() throws Exception {
    var version = scene.published("so");
    for (var export : new String[] {RANKING, FIELDS, SHEET}) {
      assertThat(ReadBack.workbook(scene.made(export)))
          .contains("Bản công bố số 1, ngày 08/02/2023")
          .contains("Mã SHA-256 của bản công bố số 1: " + version.digest())
          .doesNotContain("BẢN NHÁP");
    }
  }

  @Test
  void aLaterRankingDoesNotChangeThemUntilItIsPublishedItself() throws Exception {
    scene.published("so");
    var before = new String[] {text(RANKING), text(FIELDS), text(SHEET)};

    scene.rankedAgain("so");

    assertThat(new String[] {text(RANKING), text(FIELDS), text(SHEET)}).isEqualTo(before);
    scene.published("so");
    assertThat(text(RANKING)).isNotEqualTo(before[0]).contains("Bản công bố số 2");
    assertThat(text(FIELDS)).isNotEqualTo(before[1]).contains("Bản công bố số 2");
    assertThat(text(SHEET)).isNotEqualTo(before[2]).contains("Bản công bố số 2");
  }

  @Test
  void aUnitThatWasLeftOutStandsThereWithTheReason() throws Exception {
    scene.published("so");
    assertThat(text(RANKING))
        .contains("Không xếp hạng")
        .contains("Ban Quản lý Khu kinh tế (không nộp tự đánh giá: đã đôn đốc hai lần)");
    assertThat(text(SHEET.replace("STP", "BQLKKT")))
        .contains("Đơn vị không xếp hạng: không nộp tự đánh giá: đã đôn đốc hai lần.");
  }

  @Test
  void aUnitSeesItsPublishedPointsBesideWhatItDeclared() throws Exception {
    assertThat(ReadBack.workbook(scene.made("stp.canbo", SHEET)))
        .contains("Điểm tự đánh giá")
        .doesNotContain("Điểm chốt");

    scene.published("so");

    var own = ReadBack.workbook(scene.made("stp.canbo", SHEET));
    assertThat(own)
        .contains("Điểm tự đánh giá | Điểm chốt")
        .doesNotContain("Điểm thẩm định lần 1")
        .containsPattern("Tổng cộng \\| #100.* \\| #100.* \\| #96.00");
  }

  @Test
  void pointsBySubCriterionThatWereNotKeptAreNotMadeUp() throws Exception {
    scene.published("so");
    scene.rankedInPlace("so");
    assertThat(ReadBack.workbook(scene.made("stp.canbo", SHEET)))
        .contains("Điểm chốt của từng tiêu chí không còn được lưu")
        .containsPattern("Tổng cộng \\| #100.* \\| #100.* \\| #96.00")
        .doesNotContain("#12.00[#,##0.00] | #12.00[#,##0.00] | #11.75[#,##0.00]");
  }

  @Test
  void aSnapshotThatWasTamperedWithIsNoExport() {
    var version = scene.published("so");
    LocalS3.client()
        .putObject(
            r -> r.bucket(scene.published).key(FrozenRankings.key(ROUND, "so", version.digest())),
            RequestBody.fromString("{}"));
    var id = scene.order("snv.canbo", RANKING).json().path("id").asString();
    assertThat(scene.tell(id).getBatchItemFailures()).hasSize(1);
    assertThat(scene.export("snv.canbo", id).json().path("state").asString()).isEqualTo("FAILED");
  }

  private String text(String export) throws Exception {
    return ReadBack.workbook(scene.made(export));
  }
}
