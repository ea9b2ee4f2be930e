package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.files.EvidenceFile;
import vn.parindex.replay.files.EvidenceFiles;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Upload;
import vn.parindex.replay.play.EvidenceUpload;

/** Presigned addresses: good for exactly what was announced, once, and not for long. */
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UploadAbuseTest {

  private static final EvidenceFile FILE = EvidenceFiles.pdf("ke-hoach", "Ke hoach 2022");

  private final Platform platform;
  private final TestRound round;
  private final EvidenceUpload uploads;
  private final JsonNode leftLying;

  UploadAbuseTest(Platform platform) {
    this.platform = platform;
    this.round = TestRound.open(platform);
    this.uploads = new EvidenceUpload(round.officer("DA"), round.evidence("DA"));
    this.leftLying = announced();
  }

  @BeforeAll
  void the_address_is_good_for_a_minute() {
    assertThat(Instant.parse(leftLying.get("upload").get("expiresAt").asString()))
        .isBefore(Instant.now().plusSeconds(61));
  }

  private JsonNode announced() {
    return uploads.announce(TestRound.YES_NO, FILE, null, null).expect(201).json();
  }

  private static Upload upload(JsonNode announced) {
    return Upload.of(announced.get("upload"));
  }

  private static String id(JsonNode announced) {
    return announced.get("id").asString();
  }

  /** The state once the platform has looked at the object. */
  private JsonNode evidence(String id) {
    platform.controls().awaitIdle();
    for (var document :
        round.officer("DA").get(round.evidence("DA")).expect(200).json().get("evidence")) {
      if (document.get("id").asString().equals(id)) {
        return document;
      }
    }
    throw new AssertionError("No document " + id);
  }

  private void refusedAndNothingStored(JsonNode announced, Upload upload, Bytes bytes) {
    assertThat(upload.send(platform.api(), bytes).status()).isBetween(400, 499);
    uploads.commit(id(announced)).expectProblem(409, "object-missing");
  }

  @Test
  void the_signature_covers_length_type_checksum_and_no_overwriting() {
    var query = upload(announced()).url().getQuery().toLowerCase(Locale.ROOT);
    assertThat(query.replace("%3b", ";"))
        .contains("content-length", "content-type", "if-none-match", "x-amz-checksum-sha256");
  }

  @Test
  void as_announced_it_is_taken_once_and_never_overwritten() {
    var announced = announced();
    upload(announced).send(platform.api(), FILE.content()).expect(200);
    uploads.commit(id(announced)).expect(200);
    assertThat(upload(announced).send(platform.api(), FILE.content()).status()).isBetween(400, 499);
    assertThat(evidence(id(announced)).get("state").asString()).isEqualTo("ACCEPTED");
  }

  @Test
  void another_length_is_refused() {
    var announced = announced();
    var longer = Bytes.of(FILE.content().text() + "x");
    refusedAndNothingStored(announced, upload(announced), longer);
  }

  @Test
  void other_bytes_of_the_same_length_are_refused() {
    var announced = announced();
    var other = FILE.content().toArray();
    other[20]++;
    refusedAndNothingStored(announced, upload(announced), Bytes.of(other));
  }

  @Test
  void another_type_is_refused() {
    var announced = announced();
    var asPage = upload(announced).with("content-type", "text/html");
    refusedAndNothingStored(announced, asPage, FILE.content());
  }

  @Test
  void leaving_out_checksum_or_the_guard_against_overwriting_is_refused() {
    for (var header : new String[] {"x-amz-checksum-sha256", "if-none-match"}) {
      var announced = announced();
      refusedAndNothingStored(announced, upload(announced).without(header), FILE.content());
    }
  }

  @Test
  void a_tampered_signature_is_refused() {
    var announced = announced();
    var url = upload(announced).url().toString();
    var end = url.charAt(url.length() - 1) == '0' ? '1' : '0';
    var tampered = URI.create(url.substring(0, url.length() - 1) + end);
    refusedAndNothingStored(announced, upload(announced).at(tampered), FILE.content());
  }

  @Test
  void an_address_for_another_key_or_a_longer_life_is_refused() {
    var announced = announced();
    var url = upload(announced).url().toString();
    var otherKey = URI.create(url.replaceFirst("/evidence/", "/evidence/x"));
    refusedAndNothingStored(announced, upload(announced).at(otherKey), FILE.content());
    var longer = URI.create(url.replaceFirst("X-Amz-Expires=\\d+", "X-Amz-Expires=86400"));
    refusedAndNothingStored(announced, upload(announced).at(longer), FILE.content());
  }

  @Test
  @DisabledIfSystemProperty(
      named = "parindex.stores",
      matches = "localstack",
      disabledReason = "LocalStack lets anyone read: docs/localstack.md")
  void objects_are_not_read_without_a_signature() {
    var id = uploads.upload(TestRound.YES_NO, FILE, null, null);
    var signed = download(id);
    var bare = URI.create(signed.toString().replaceFirst("\\?.*", ""));
    assertThat(platform.api().send(HttpRequest.newBuilder(bare)).status()).isEqualTo(403);
  }

  private URI download(String id) {
    var path = round.evidence("DA") + "/" + id + "/download";
    return URI.create(round.officer("DA").get(path).expect(200).json().get("url").asString());
  }

  @Test
  void what_was_uploaded_comes_back_byte_by_byte_as_an_attachment() {
    var id = uploads.upload(TestRound.YES_NO, FILE, null, null);
    var reply = platform.api().send(HttpRequest.newBuilder(download(id))).expect(200);
    assertThat(reply.body().toArray()).isEqualTo(FILE.content().toArray());
    assertThat(reply.headers().firstValue("content-disposition").orElse(""))
        .startsWith("attachment");
  }

  @Test
  void content_that_is_not_what_its_name_says_is_rejected() {
    var page = new EvidenceFile("ke-hoach.pdf", "application/pdf", Bytes.of("<html><script>"));
    assertThat(rejected(page).get("reason").asString()).isNotBlank();
  }

  @Test
  void a_zip_bomb_named_pdf_or_docx_is_rejected() {
    var bomb = Bombs.zip();
    assertThat(rejected(new EvidenceFile("bom.pdf", "application/pdf", bomb)).has("reason"))
        .isTrue();
    var word = EvidenceFiles.docx("bom", "x").contentType();
    assertThat(rejected(new EvidenceFile("bom.docx", word, bomb)).has("reason")).isTrue();
  }

  /**
   * Sends a file as announced; the commit or the look into it refuses, in the end it is rejected.
   */
  private JsonNode rejected(EvidenceFile file) {
    var announced = uploads.announce(TestRound.YES_NO, file, null, null).expect(201).json();
    upload(announced).send(platform.api(), file.content()).expect(200);
    uploads.commit(id(announced));
    var document = evidence(id(announced));
    assertThat(document.get("state").asString()).isEqualTo("REJECTED");
    var path = round.evidence("DA") + "/" + id(announced) + "/download";
    assertThat(round.officer("DA").get(path).status()).isGreaterThanOrEqualTo(400);
    return document;
  }

  @Test
  void types_sizes_names_and_checksums_that_cannot_be_are_refused_all_at_once() {
    var wrong =
        Map.of(
            "subCriterion", "9.9.9",
            "fileName", "=cmd|calc!A0.exe",
            "contentType", "application/x-msdownload",
            "length", 20L * 1024 * 1024 + 1,
            "sha256", "abc");
    var before = round.officer("DA").get(round.evidence("DA")).expect(200).json();
    var refused =
        round
            .officer("DA")
            .post(round.evidence("DA"))
            .json(wrong)
            .send()
            .expectProblem(400, "invalid-request");
    assertThat(refused.json().get("errors").findValuesAsString("pointer").toString())
        .contains("subCriterion", "fileName", "contentType", "length", "sha256");
    assertThat(round.officer("DA").get(round.evidence("DA")).expect(200).json()).isEqualTo(before);
  }

  @Test
  void another_units_officer_can_neither_list_nor_fetch_nor_commit() {
    var id = uploads.upload(TestRound.YES_NO, FILE, null, null);
    var stranger = round.officer("DB");
    var evidence = round.evidence("DA");
    stranger.get(evidence).expectProblem(403, "forbidden");
    stranger.get(evidence + "/" + id + "/download").expectProblem(403, "forbidden");
    stranger
        .post(evidence + "/" + id + "/commit")
        .json(Map.of())
        .send()
        .expectProblem(403, "forbidden");
    stranger.get(round.evidence("DB") + "/" + id + "/download").expectProblem(404, "not-found");
  }

  @Test
  void a_document_taken_back_stays_known_with_the_reason() {
    var id = uploads.upload(TestRound.YES_NO, FILE, null, null);
    var path = round.evidence("DA") + "/" + id + "/withdraw";
    round.officer("DA").post(path).json(Map.of()).send().expectProblem(400, "invalid-request");
    var reason = Map.of("reason", "Tải nhầm tệp");
    round.officer("DA").post(path).json(reason).send().expect(200);
    var document = evidence(id);
    assertThat(document.get("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(document.get("reason").asString()).isEqualTo("Tải nhầm tệp");
  }

  @Test
  void a_failed_upload_is_signed_again_on_a_fresh_key() {
    var announced = announced();
    var first = upload(announced);
    refusedAndNothingStored(announced, first, Bytes.of("nửa chừng"));
    var again = Upload.of(uploads.signAgain(id(announced)).expect(200).json().get("upload"));
    assertThat(again.url().getPath()).isNotEqualTo(first.url().getPath());
    again.send(platform.api(), FILE.content()).expect(200);
    uploads.commit(id(announced)).expect(200);
    assertThat(evidence(id(announced)).get("state").asString()).isEqualTo("ACCEPTED");
  }

  @Test
  @Order(Integer.MAX_VALUE) // most of the minute has gone by then
  void an_expired_address_is_refused() {
    var expiresAt = Instant.parse(leftLying.get("upload").get("expiresAt").asString());
    while (!Instant.now().isAfter(expiresAt.plusSeconds(1))) {
      LockSupport.parkUntil(expiresAt.plusSeconds(2).toEpochMilli());
    }
    refusedAndNothingStored(leftLying, upload(leftLying), FILE.content());
  }
}
