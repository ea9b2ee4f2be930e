package vn.parindex.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.platform.objects.testing.LocalS3;

class MakingExportTest {

  private static final String BUNDLE =
      "{\"kind\":\"EVIDENCE_BUNDLE\",\"format\":\"ZIP\",\"unit\":\"STP\"}";

  private ExportScene scene = new ExportScene();

  @BeforeEach
  void anotherRound() {
    scene = new ExportScene();
  }

  @Test
  void whatCanNotBeMadeSaysWhyAndIsNotTriedAgain() {
    var id = ordered("{\"kind\":\"RANKING\",\"format\":\"PDF\",\"level\":\"so\"}");

    assertThat(scene.tell(id).getBatchItemFailures()).isEmpty();

    assertThat(state(id)).isEqualTo("REFUSED");
    assertThat(export(id).path("reason").path("vi").asString()).contains("chưa được xếp hạng");
  }

  @Test
  void aFailureOfOursIsShownTriedAgainAndMadeInTheEnd() {
    scene.scored("so");
    scene.ranked("so");
    var id = ordered("{\"kind\":\"RANKING\",\"format\":\"XLSX\",\"level\":\"so\"}");
    LocalS3.client().deleteBucket(r -> r.bucket(scene.files));

    assertThat(scene.tell(id).getBatchItemFailures()).hasSize(1);
    assertThat(state(id)).isEqualTo("FAILED");
    LocalS3.client().createBucket(r -> r.bucket(scene.files));
    assertThat(scene.tell(id).getBatchItemFailures()).isEmpty();

    assertThat(state(id)).isEqualTo("READY");
    assertThat(export(id).path("attempt").asInt()).isEqualTo(2);
  }

  @Test
  void anEventThatComesAgainChangesNothing() {
    scene.scored("so");
    scene.ranked("so");
    var id = ordered("{\"kind\":\"RANKING\",\"format\":\"XLSX\",\"level\":\"so\"}");
    scene.tell(id);
    var before = export(id).without("download").toString();

    scene.tell(id);

    assertThat(export(id).without("download").toString()).isEqualTo(before);
  }

  @Test
  void evidenceComesWithAManifestOfItsHashes() throws Exception {
    var report = "báo cáo".getBytes(StandardCharsets.UTF_8);
    var plan = "kế hoạch".getBytes(StandardCharsets.UTF_8);
    Bundles.document(
        scene, "STP", "a", "Báo cáo.pdf", report, Bundles.hash(report), EvidenceState.ACCEPTED);
    Bundles.document(
        scene, "STP", "b", "báo CÁO.pdf", plan, Bundles.hash(plan), EvidenceState.ACCEPTED);
    Bundles.document(
        scene,
        "STP",
        "c",
        "..\\..\\etc/passwd.pdf",
        plan,
        Bundles.hash(plan),
        EvidenceState.ACCEPTED);
    Bundles.document(
        scene, "STP", "d", "độc hại.pdf", plan, Bundles.hash(plan), EvidenceState.REJECTED);
    Bundles.document(
        scene, "STP", "e", "đã mất.pdf", null, Bundles.hash(plan), EvidenceState.ACCEPTED);
    Bundles.document(scene, "STP", "f", "khác.pdf", plan, "00", EvidenceState.ACCEPTED);

    var entries = Bundles.entries(scene.made(BUNDLE));

    assertThat(entries.keySet())
        .containsExactly(
            "1.1.1/Báo cáo.pdf",
            "1.1.1/báo CÁO (2).pdf",
            "1.1.1/passwd.pdf",
            "1.1.1/khác.pdf",
            "MANIFEST-SHA256.txt",
            "LUU-Y.txt");
    assertThat(Bundles.text(entries, "MANIFEST-SHA256.txt").lines())
        .containsExactly(
            Bundles.hash(report) + "  1.1.1/Báo cáo.pdf",
            Bundles.hash(plan) + "  1.1.1/báo CÁO (2).pdf",
            Bundles.hash(plan) + "  1.1.1/passwd.pdf",
            Bundles.hash(plan) + "  1.1.1/khác.pdf");
    assertThat(Bundles.text(entries, "LUU-Y.txt"))
        .contains("độc hại.pdf: không đưa vào (REJECTED)", "đã mất.pdf: không còn trong kho")
        .contains("mã băm khác khi nộp · differs from what was handed in: 1.1.1/khác.pdf");
  }

  @Test
  void aBundleLargerThanAPartIsUploadedPieceByPieceAndWhole() throws Exception {
    var large = new byte[20 * 1024 * 1024 + 7];
    new Random(5).nextBytes(large);
    Bundles.document(
        scene, "STP", "a", "ảnh.pdf", large, Bundles.hash(large), EvidenceState.ACCEPTED);

    var file = scene.made(BUNDLE);

    assertThat(Bundles.entries(file).get("1.1.1/ảnh.pdf")).isEqualTo(large);
  }

  @Test
  void theSheetsOfALevelComeInOneZipWithProgress() throws Exception {
    scene.scored("so");
    scene.ranked("so");
    var id = ordered("{\"kind\":\"ALL_SCORE_SHEETS\",\"format\":\"XLSX\",\"level\":\"so\"}");
    scene.tell(id);

    var ready = export(id);
    assertThat(ready.path("done").asInt()).isEqualTo(20);
    assertThat(ready.path("total").asInt()).isEqualTo(20);
    var file =
        LocalS3.client()
            .getObjectAsBytes(r -> r.bucket(scene.files).key("exports/2022/" + id))
            .asByteArray();
    var entries = Bundles.entries(file);
    assertThat(entries).hasSize(20).containsKey("so/STP Sở Tư pháp.xlsx");
    assertThat(ReadBack.workbook(Bundles.bytes(entries, "so/STP Sở Tư pháp.xlsx")))
        .contains("Đơn vị: Sở Tư pháp");
  }

  private String ordered(String body) {
    return scene.order("snv.canbo", body).json().path("id").asString();
  }

  private ObjectNode export(String id) {
    JsonNode json = scene.export("snv.canbo", id).json();
    return (ObjectNode) json;
  }

  private String state(String id) {
    return export(id).path("state").asString();
  }
}
