package vn.parindex.submission.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.submission.Round2022.CLOSES;
import static vn.parindex.submission.Round2022.CODE;
import static vn.parindex.submission.Round2022.EVIDENCE;
import static vn.parindex.submission.Round2022.OPENS;
import static vn.parindex.submission.Round2022.UNIT;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.testing.Answer;
import vn.parindex.submission.ExpiredUpload;
import vn.parindex.submission.Round2022;
import vn.parindex.submission.SampleFiles;
import vn.parindex.submission.Uploads;

class UploadingEvidenceTest {

  private static final byte[] PDF = SampleFiles.pdf("bao cao");
  private static final String REASON = "{\"reason\": \"Nhầm tệp\"}";

  private final Round2022 round = Round2022.open();

  @Test
  void theUrlSignsLengthTypeHashAndThatNothingIsThereYet() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");

    assertThat(announced.status()).isEqualTo(201);
    assertThat(announced.json().path("state").asString()).isEqualTo("ANNOUNCED");
    var upload = announced.json().path("upload");
    assertThat(upload.path("method").asString()).isEqualTo("PUT");
    assertThat(signedHeaders(upload.path("url").asString()))
        .containsExactly(
            "content-length", "content-type", "host", "if-none-match", "x-amz-checksum-sha256");
    assertThat(upload.path("url").asString()).contains("X-Amz-Expires=600");
    assertThat(Uploads.headers(upload).keySet())
        .containsExactly("content-type", "if-none-match", "x-amz-checksum-sha256");
    var key = round.onlyEvidence().newestAttempt().key();
    assertThat(key).matches("evidence/2022/STTTT/[-0-9a-f]{36}/[-0-9a-f]{36}");
  }

  @Test
  void anUploadAsAnnouncedIsTakenAndCommitted() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    assertThat(commit(announced).problem()).isEqualTo("object-missing");

    assertThat(Uploads.put(announced, PDF)).isEqualTo(200);
    var committed = commit(announced);

    assertThat(committed.status()).isEqualTo(200);
    assertThat(committed.json().path("state").asString()).isEqualTo("STORED");
    assertThat(commit(announced).json()).isEqualTo(committed.json());
    assertThat(round.sheet().version()).isEqualTo(2);
    assertThat(round.trailIsWhole()).isTrue();
  }

  @Test
  void nothingElseCanBeUploadedByTheUrl() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    var upload = announced.json().path("upload");
    var url = upload.path("url").asString();
    var headers = Uploads.headers(upload);
    var other = PDF.clone();
    other[20] = 'X';

    assertThat(Uploads.put(url, headers, Arrays.copyOf(PDF, PDF.length + 1))).isEqualTo(403);
    assertThat(Uploads.put(url, headers, other)).isEqualTo(400);
    assertThat(Uploads.put(url, with(headers, "content-type", "text/html"), PDF)).isEqualTo(403);
    var hashOfOther =
        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Uploads.sha256(other)));
    assertThat(Uploads.put(url, with(headers, "x-amz-checksum-sha256", hashOfOther), other))
        .isEqualTo(403);
    assertThat(Uploads.put(url, without(headers, "x-amz-checksum-sha256"), PDF)).isEqualTo(403);
    assertThat(Uploads.put(url, without(headers, "if-none-match"), PDF)).isEqualTo(403);
    assertThat(Uploads.put(url.replaceFirst("Signature=....", "Signature=0000"), headers, PDF))
        .isEqualTo(403);
    assertThat(Uploads.put(url.replace("/STTTT/", "/SNV/"), headers, PDF)).isEqualTo(403);
    assertThat(commit(announced).problem()).isEqualTo("object-missing");
    assertThat(Uploads.put(announced, PDF)).isEqualTo(200);
  }

  @Test
  void aFileThatIsThereIsNeverOverwritten() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    assertThat(Uploads.put(announced, PDF)).isEqualTo(200);
    assertThat(Uploads.put(announced, PDF)).isEqualTo(412);
  }

  @Test
  void anExpiredUrlIsRefusedAndAFreshOneWorks() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    var evidence = round.onlyEvidence();
    var expired = ExpiredUpload.of(round, evidence);
    assertThat(Uploads.put(expired.url(), expired.headers(), PDF)).isEqualTo(403);

    var again = Uploads.act(round.officer(), "upload-url", Uploads.id(announced));

    assertThat(again.status()).isEqualTo(200);
    assertThat(round.onlyEvidence().attempts()).hasSize(2);
    assertThat(Uploads.put(again, PDF)).isEqualTo(200);
    assertThat(commit(announced).status()).isEqualTo(200);
  }

  @Test
  void anUploadThatCameByAnOlderUrlCountsToo() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    assertThat(Uploads.put(announced, PDF)).isEqualTo(200);
    Uploads.act(round.officer(), "upload-url", Uploads.id(announced));

    assertThat(commit(announced).status()).isEqualTo(200);
    var file = round.onlyEvidence().file();
    assertThat(file).isNotNull();
    assertThat(round.onlyEvidence().attempts().getFirst().key())
        .isEqualTo(file == null ? "" : file.key());
  }

  @Test
  void anUploadIsSignedAgainOnlySoOften() {
    var id = Uploads.id(Uploads.announce(round.officer(), PDF, "1.1.1"));
    for (int i = 1; i < Evidence.MAX_ATTEMPTS; i++) {
      assertThat(Uploads.act(round.officer(), "upload-url", id).status()).isEqualTo(200);
    }
    assertThat(Uploads.act(round.officer(), "upload-url", id).problem())
        .isEqualTo("too-many-attempts");
  }

  @Test
  void anObjectThatIsNotAsAnnouncedIsNotCommitted() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    LocalS3.client()
        .putObject(
            r ->
                r.bucket(round.bucketName())
                    .key(round.onlyEvidence().newestAttempt().key())
                    .contentType("text/html"),
            RequestBody.fromBytes(new byte[] {1}));

    var answer = commit(announced);

    assertThat(answer.problem()).isEqualTo("object-differs");
    assertThat(answer.json().path("differences").toString())
        .isEqualTo("[\"length\",\"contentType\",\"sha256\"]");
    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.ANNOUNCED);
  }

  @Test
  void everyWrongFieldOfAnAnnouncementIsNamed() {
    var answer =
        Uploads.announce(
            round.officer(),
            "{\"subCriterion\": \"9.9\", \"fileName\": \"../..\", \"contentType\":"
                + " \"application/zip\", \"length\": 1000001, \"sha256\": \"XYZ\","
                + " \"evidenceDate\": \"2022-12-02\", \"key\": \"evidence/x\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors())
        .containsExactlyInAnyOrder(
            "/subCriterion unknown-code",
            "/fileName unsafe-name",
            "/contentType type-not-allowed",
            "/length out-of-range",
            "/sha256 bad-format",
            "/evidenceDate in-the-future",
            "/key unknown-member");
    assertThat(round.sheet().version()).isZero();
  }

  @Test
  void namesAreCleanedAndFitTheirType() {
    var body =
        Uploads.body(PDF, "1.1.1", EvidenceType.PDF, "C:\\x\\Ba\u0301o\u202E ca\u0301o.pdf", null);
    Uploads.announce(round.officer(), body);
    assertThat(round.onlyEvidence().announced().fileName()).isEqualTo("Báo cáo.pdf");

    for (var name : List.of("x.exe", "pdf", "=cmd|calc.pdf")) {
      var wrong = Uploads.body(PDF, "1.1.1", EvidenceType.PDF, name, null);
      assertThat(Uploads.announce(round.officer(), wrong).status()).as(name).isEqualTo(400);
    }
  }

  @Test
  void deadlineStateAndPersonDecideBeforeAnythingIsSigned() {
    var second = Duration.ofSeconds(1);
    assertThat(Uploads.announce(round.officer().at(CLOSES), PDF, "1.1.1").problem())
        .isEqualTo("deadline-passed");
    assertThat(Uploads.announce(round.officer().at(OPENS.minus(second)), PDF, "1.1.1").problem())
        .isEqualTo("not-open-yet");
    assertThat(Uploads.announce(round.leader(), PDF, "1.1.1").status()).isEqualTo(403);
    assertThat(Uploads.announce(round.officerOfAnotherUnit(), PDF, "1.1.1").status())
        .isEqualTo(403);
    assertThat(round.sheet().version()).isZero();
    var last = Uploads.announce(round.officer().at(CLOSES.minus(second)), PDF, "1.1.1");
    assertThat(last.status()).isEqualTo(201);
    var late = round.officer().at(CLOSES);
    for (var action : List.of("upload-url", "commit")) {
      Uploads.put(last, PDF);
      assertThat(Uploads.act(late, action, Uploads.id(last)).problem())
          .isEqualTo("deadline-passed");
    }
    assertThat(Uploads.act(late, "withdraw", Uploads.id(last), REASON).problem())
        .isEqualTo("deadline-passed");
  }

  @Test
  void theQuotaHoldsWhenManyAnnounceAtOnce() throws Exception {
    var large = new byte[900_000];
    var calls =
        IntStream.range(0, 6)
            .mapToObj(
                i -> (Callable<Answer>) () -> Uploads.announce(round.officer(), large, "1.1.1"))
            .toList();
    try (var threads = Executors.newFixedThreadPool(6)) {
      var statuses = new ArrayList<Integer>();
      for (var answer : threads.invokeAll(calls)) {
        statuses.add(answer.get().status());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 201, 409, 409, 409, 409);
    }
    var full = Uploads.announce(round.officer(), large, "1.1.1");
    assertThat(full.problem()).isEqualTo("quota-exceeded");
    assertThat(full.json().path("usedBytes").asLong()).isEqualTo(1_800_000);
    assertThat(round.sheet().status().evidenceBytes()).isEqualTo(1_800_000);
    assertThat(round.trailIsWhole()).isTrue();
  }

  @Test
  void anAnnouncementRepeatedWithItsKeyTakesTheQuotaOnce() {
    var officer = round.officer().with("Idempotency-Key", "khai-tep-0001");
    var first = Uploads.announce(officer, PDF, "1.1.1");
    var again = Uploads.announce(officer, PDF, "1.1.1");

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(round.sheet().evidence()).hasSize(1);
  }

  @Test
  void aRevisionNamesADocumentInUseOfTheSameSubCriterion() {
    var old = Uploads.id(Uploads.announce(round.officer(), PDF, "1.1.1"));
    assertThat(revise("1.1.1", old).status()).isEqualTo(201);
    assertThat(revise("1.1.2", old).errors()).containsExactly("/replaces unknown-evidence");
    assertThat(revise("1.1.1", "khong-co").errors()).containsExactly("/replaces unknown-evidence");
    Uploads.act(round.officer(), "withdraw", old, REASON);
    assertThat(revise("1.1.1", old).status()).isEqualTo(400);
  }

  @Test
  void aWithdrawnDocumentIsKeptAndCountsForTheQuota() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    Uploads.put(announced, PDF);
    commit(announced);
    var id = Uploads.id(announced);
    assertThat(Uploads.act(round.officer(), "withdraw", id, "{}").errors())
        .containsExactly("/reason missing");

    var withdrawn = Uploads.act(round.officer(), "withdraw", id, REASON);

    assertThat(withdrawn.json().path("state").asString()).isEqualTo("WITHDRAWN");
    var list = round.officer().call("GET " + EVIDENCE, CODE, UNIT).json();
    assertThat(list.path("evidence").path(0).path("reason").asString()).isEqualTo("Nhầm tệp");
    assertThat(list.path("usedBytes").asLong()).isEqualTo(PDF.length);
    assertThat(list.path("quotaBytes").asLong()).isEqualTo(2_500_000);
    assertThat(download(id).status()).isEqualTo(200);
    assertThat(Uploads.act(round.officer(), "withdraw", id, REASON).problem())
        .isEqualTo("wrong-evidence-state");
    assertThat(commit(announced).problem()).isEqualTo("wrong-evidence-state");
  }

  @Test
  void aDownloadIsAnAttachmentWithTheNameOfTheFile() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    var id = Uploads.id(announced);
    assertThat(download(id).problem()).isEqualTo("no-file");
    Uploads.put(announced, PDF);
    commit(announced);

    var file = Uploads.get(download(id).json().path("url").asString());

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).isEqualTo(PDF);
    assertThat(file.headers().firstValue("content-disposition"))
        .contains("attachment; filename=\"Bao cao.pdf\"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf");
    assertThat(file.headers().firstValue("content-type")).contains("application/octet-stream");
    assertThat(
            round
                .officer()
                .call("GET " + EVIDENCE + "/{evidence}/download", CODE, UNIT, "x")
                .status())
        .isEqualTo(404);
  }

  private Answer revise(String subCriterion, String replaces) {
    var body = Uploads.body(PDF, subCriterion, EvidenceType.PDF, "Bản mới.pdf", replaces);
    return Uploads.announce(round.officer(), body);
  }

  private Answer commit(Answer announced) {
    return Uploads.act(round.officer(), "commit", Uploads.id(announced));
  }

  private Answer download(String id) {
    return round.homeAffairs().call("GET " + EVIDENCE + "/{evidence}/download", CODE, UNIT, id);
  }

  private static List<String> signedHeaders(String url) {
    var signed = Pattern.compile("X-Amz-SignedHeaders=([^&]+)").matcher(URI.create(url).getQuery());
    assertThat(signed.find()).isTrue();
    return List.of(signed.group(1).split(";", -1));
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    var changed = new TreeMap<>(headers);
    changed.put(name, value);
    return changed;
  }

  private static Map<String, String> without(Map<String, String> headers, String name) {
    var changed = new TreeMap<>(headers);
    changed.remove(name);
    return changed;
  }
}
