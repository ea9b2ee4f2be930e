package vn.parindex.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.audit.AuditCheck;
import vn.parindex.platform.audit.AuditFault;

class OrderingExportTest {

  private static final String RANKING =
      "{\"kind\":\"RANKING\",\"format\":\"XLSX\",\"level\":\"so\"}";
  private static final String OWN_SHEET =
      "{\"kind\":\"SCORE_SHEET\",\"format\":\"PDF\",\"unit\":\"STP\"}";

  private static ExportScene scene;

  @BeforeAll
  static void aRankedRound() {
    scene = new ExportScene();
    scene.scored("so");
    scene.ranked("so");
  }

  @Test
  void anOrderIsQueuedThenMadeThenFetchedByALinkForMinutes() throws Exception {
    var ordered = scene.order("snv.canbo", RANKING);

    assertThat(ordered.status()).isEqualTo(202);
    assertThat(ordered.json().path("state").asString()).isEqualTo("QUEUED");
    var id = ordered.json().path("id").asString();
    assertThat(scene.export("snv.canbo", id).json().path("download").isNull()).isTrue();
    assertThat(scene.tell(id).getBatchItemFailures()).isEmpty();

    var ready = scene.export("snv.canbo", id).json();
    assertThat(ready.path("state").asString()).isEqualTo("READY");
    assertThat(ready.path("percent").asInt()).isEqualTo(100);
    assertThat(ready.path("fileName").asString()).isEqualTo("xep-hang-2022-so.xlsx");
    var url = ready.path("download").path("url").asString();
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(url)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-disposition").orElse(""))
          .startsWith("attachment; filename=\"xep-hang-2022-so.xlsx\"");
      assertThat(Bundles.hash(answer.body())).isEqualTo(ready.path("sha256").asString());
      assertThat((long) answer.body().length).isEqualTo(ready.path("bytes").asLong());
    }
  }

  @Test
  void aFileThatIsGoneAfterAWeekIsSaidToBeExpired() {
    var id = scene.order("snv.canbo", RANKING).json().path("id").asString();
    scene.tell(id);

    var later =
        scene
            .as("snv.canbo")
            .at(ExportScene.NOW.plus(Duration.ofDays(7)))
            .call("GET /rounds/{round}/exports/{export}", ROUND, id)
            .json();

    assertThat(later.path("state").asString()).isEqualTo("EXPIRED");
    assertThat(later.path("download").isNull()).isTrue();
  }

  @Test
  void theSameOrderSentTwiceIsOneOrder() {
    var sending = scene.as("snv.canbo").with("idempotency-key", "xuat-hai-lan-1");
    var route = "POST /rounds/{round}/exports";

    var first = sending.callWith(RANKING, route, ROUND).json().path("id").asString();
    var second = sending.callWith(RANKING, route, ROUND).json().path("id").asString();
    var other = sending.callWith(OWN_SHEET, route, ROUND);

    assertThat(second).isEqualTo(first);
    assertThat(other.problem()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void everyWrongFieldIsNamed() {
    assertThat(scene.order("snv.canbo", "{}").errors())
        .containsExactlyInAnyOrder("/kind missing", "/format missing");
    assertThat(
            scene
                .order("snv.canbo", "{\"kind\":\"RANKING\",\"format\":\"ZIP\",\"unit\":\"STP\"}")
                .errors())
        .containsExactlyInAnyOrder(
            "/format format-not-offered", "/level missing", "/unit not-for-this-kind");
    assertThat(
            scene
                .order(
                    "snv.canbo",
                    "{\"kind\":\"SURVEY_STATISTICS\",\"format\":\"PDF\",\"level\":\"so\","
                        + "\"actor\":\"x\",\"x\":1}")
                .errors())
        .containsExactlyInAnyOrder(
            "/level not-for-this-kind", "/actor not-for-this-kind", "/x unknown-member");
    assertThat(
            scene
                .order("snv.canbo", "{\"kind\":\"RANKING\",\"format\":\"PDF\",\"level\":\"tinh\"}")
                .errors())
        .containsExactly("/level unknown-level");
    assertThat(
            scene
                .order("snv.canbo", "{\"kind\":\"SCORE_SHEET\",\"format\":\"PDF\",\"unit\":\"X\"}")
                .errors())
        .containsExactly("/unit unknown-unit");
    assertThat(
            scene
                .order(
                    "snv.canbo",
                    "{\"kind\":\"RANKING\",\"format\":\"PDF\",\"level\":\"xa\","
                        + "\"within\":\"STP\"}")
                .errors())
        .containsExactly("/within no-units");
  }

  private static final List<String> KINDS =
      List.of(
          "RANKING so",
          "RANKING xa",
          "RANKING xa 692",
          "RANKING xa 690",
          "FIELD_TABLE so",
          "FIELD_TABLE xa 692",
          "MISSING_EVIDENCE",
          "MISSING_EVIDENCE so",
          "MISSING_EVIDENCE xa 692",
          "ALL_SCORE_SHEETS",
          "ALL_SCORE_SHEETS so",
          "ALL_SCORE_SHEETS xa 692",
          "SCORE_SHEET @STP",
          "SCORE_SHEET @STC",
          "SCORE_SHEET @SNV",
          "SCORE_SHEET @25270",
          "EVIDENCE_BUNDLE @STP",
          "EVIDENCE_BUNDLE @STC",
          "EVIDENCE_BUNDLE @25270",
          "SURVEY_STATISTICS",
          "AUDIT_EXTRACT");

  private static final List<String> NOTHING = List.of();

  /** Who may have what; Home Affairs may have all. */
  private static List<String> allowed(String account) {
    return switch (account) {
      case "snv.canbo" -> KINDS;
      case "stp.canbo", "stp.lanhdao" -> List.of("SCORE_SHEET @STP");
      case "noivu.692" ->
          List.of(
              "RANKING xa 692",
              "FIELD_TABLE xa 692",
              "MISSING_EVIDENCE xa 692",
              "ALL_SCORE_SHEETS xa 692",
              "SCORE_SHEET @25270",
              "EVIDENCE_BUNDLE @25270");
      case "ttr.nhatky" -> List.of("AUDIT_EXTRACT");
      // A member whose own unit is among those ranked: nothing of it, and no rank with a gap.
      case "hd.stc" ->
          List.of(
              "FIELD_TABLE so",
              "MISSING_EVIDENCE so",
              "ALL_SCORE_SHEETS so",
              "SCORE_SHEET @STP",
              "SCORE_SHEET @SNV",
              "EVIDENCE_BUNDLE @STP");
      case "hd.tinh" ->
          List.of(
              "RANKING so",
              "FIELD_TABLE so",
              "MISSING_EVIDENCE so",
              "ALL_SCORE_SHEETS so",
              "SCORE_SHEET @STP",
              "SCORE_SHEET @STC",
              "SCORE_SHEET @SNV",
              "EVIDENCE_BUNDLE @STP",
              "EVIDENCE_BUNDLE @STC");
      default -> NOTHING;
    };
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotAllowedIsDenied() {
    return Stream.of(
            "snv.canbo",
            "stp.canbo",
            "stp.lanhdao",
            "noivu.692",
            "ttr.nhatky",
            "hd.stc",
            "hd.tinh",
            "ubnd.lanhdao",
            "nobody")
        .map(
            account ->
                DynamicTest.dynamicTest(
                    account,
                    () -> {
                      var got =
                          KINDS.stream()
                              .filter(kind -> scene.order(account, body(kind)).status() == 202)
                              .toList();
                      assertThat(got).isEqualTo(allowed(account));
                      assertThat(
                              KINDS.stream()
                                  .filter(kind -> !got.contains(kind))
                                  .map(kind -> scene.order(account, body(kind)).status()))
                          .allMatch(status -> status == 403);
                    }));
  }

  private static String body(String kind) {
    var words = kind.split(" ", -1);
    var body = new StringBuilder("{\"kind\":\"" + words[0] + "\",\"format\":\"");
    body.append(words[0].equals("EVIDENCE_BUNDLE") ? "ZIP" : "XLSX").append('"');
    if (words.length > 1 && words[1].startsWith("@")) {
      body.append(",\"unit\":\"").append(words[1].substring(1)).append('"');
    } else if (words.length > 1) {
      body.append(",\"level\":\"").append(words[1]).append('"');
    }
    if (words.length > 2) {
      body.append(",\"within\":\"").append(words[2]).append('"');
    }
    return body.append('}').toString();
  }

  @Test
  void aMemberOfTheCouncilFindsNothingOfTheOwnUnit() throws Exception {
    var file =
        scene.made("hd.stc", "{\"kind\":\"FIELD_TABLE\",\"format\":\"XLSX\",\"level\":\"so\"}");

    assertThat(ReadBack.workbook(file)).contains("Sở Tư pháp").doesNotContain("| Sở Tài chính |");
  }

  @Test
  void aUnitFindsOnlyWhatItDeclaredItself() throws Exception {
    var own = scene.made("stp.canbo", OWN_SHEET.replace("PDF", "XLSX"));
    var whole = scene.made("snv.canbo", OWN_SHEET.replace("PDF", "XLSX"));

    assertThat(ReadBack.workbook(own))
        .contains("Điểm tự đánh giá")
        .doesNotContain("Điểm thẩm định lần 1", "Điểm chốt");
    assertThat(ReadBack.workbook(whole)).contains("Điểm thẩm định lần 1", "Điểm chốt");
  }

  @Test
  void nobodySeesWhatOthersOrderedButHomeAffairs() {
    var id = scene.order("stp.canbo", OWN_SHEET).json().path("id").asString();

    assertThat(scene.export("stp.lanhdao", id).status()).isEqualTo(404);
    assertThat(scene.export("ttr.nhatky", id).status()).isEqualTo(404);
    assertThat(scene.export("snv.canbo", id).status()).isEqualTo(200);
    assertThat(listed("stp.canbo")).contains(id);
    assertThat(listed("stp.lanhdao")).doesNotContain(id);
    assertThat(listed("snv.canbo")).contains(id);
  }

  private static List<String> listed(String account) {
    return scene
        .as(account)
        .call("GET /rounds/{round}/exports", ROUND)
        .json()
        .path("exports")
        .valueStream()
        .map(export -> export.path("id").asString())
        .toList();
  }

  @Test
  void whoLostTheRightSinceTheOrderDoesNotGetTheFile() {
    scene.round.account("noivu.moi", "692", Role.DISTRICT_OFFICER);
    var id = scene.order("noivu.moi", body("SCORE_SHEET @25270")).json().path("id").asString();
    scene.tell(id);
    assertThat(scene.export("noivu.moi", id).status()).isEqualTo(200);

    scene.round.account("noivu.moi", "690", Role.DISTRICT_OFFICER);

    assertThat(scene.export("noivu.moi", id).status()).isEqualTo(403);
  }

  @Test
  void everyOrderIsInTheAuditLog() {
    var id = scene.order("snv.canbo", RANKING).json().path("id").asString();

    var entries =
        scene
            .as("ttr.nhatky")
            .call("GET /rounds/{round}/audit?object=export/" + id, ROUND)
            .json()
            .path("entries");

    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).path("action").asString()).isEqualTo("order-export");
    assertThat(AuditCheck.of(scene.table).faults())
        .extracting(AuditFault::trail)
        .allMatch(trail -> trail.startsWith("AUDIT#COUNCILS#"));
  }
}
