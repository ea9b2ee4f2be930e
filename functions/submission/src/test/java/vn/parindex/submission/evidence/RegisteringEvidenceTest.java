package vn.parindex.submission.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.submission.Round2022.CLOSES;
import static vn.parindex.submission.Round2022.CODE;
import static vn.parindex.submission.Round2022.EVIDENCE;
import static vn.parindex.submission.Round2022.IN_TIME;
import static vn.parindex.submission.Round2022.SCORE;
import static vn.parindex.submission.Round2022.SHEET;
import static vn.parindex.submission.Round2022.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.submission.Round2022;
import vn.parindex.submission.SampleFiles;
import vn.parindex.submission.Uploads;

class RegisteringEvidenceTest {

  private static final byte[] PDF = SampleFiles.pdf("bao cao");
  private static final String REASON = "{\"reason\": \"Nhầm tệp\"}";
  private static final Instant NEXT_NIGHT = Instant.parse("2022-12-01T19:30:00Z");
  private static final Instant NIGHT_AFTER = Instant.parse("2022-12-02T19:30:00Z");

  private final Round2022 round = Round2022.open();

  @Test
  void theEventOfAnUploadRegistersAndAcceptsItWithoutACommit() {
    var announced = uploaded(PDF, EvidenceType.PDF, "Báo cáo.pdf");

    register(CLOSES.minusSeconds(1));

    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.ACCEPTED);
    assertThat(
            Uploads.act(round.officer(), "commit", Uploads.id(announced))
                .json()
                .path("state")
                .asString())
        .isEqualTo("ACCEPTED");
    assertThat(round.sheet().version()).isEqualTo(2);
    assertThat(round.trailIsWhole()).isTrue();
    var url =
        round
            .homeAffairs()
            .call("GET " + EVIDENCE + "/{evidence}/download", CODE, UNIT, Uploads.id(announced))
            .json()
            .path("url")
            .asString();
    assertThat(Uploads.get(url).headers().firstValue("content-type")).contains("application/pdf");
  }

  @Test
  void theSameEventAgainChangesNothing() {
    uploaded(PDF, EvidenceType.PDF, "Báo cáo.pdf");
    register(IN_TIME);
    register(IN_TIME);

    assertThat(round.sheet().version()).isEqualTo(2);
  }

  @Test
  void anEventAfterTheCommitLooksIntoTheFile() {
    var announced = uploaded(PDF, EvidenceType.PDF, "Báo cáo.pdf");
    Uploads.act(round.officer(), "commit", Uploads.id(announced));

    register(IN_TIME);

    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.ACCEPTED);
    assertThat(round.sheet().version()).isEqualTo(3);
  }

  @Test
  void commitAndEventAtTheVerySameTimeEndInTheSameState() throws Exception {
    for (int turn = 0; turn < 5; turn++) {
      var here = Round2022.open();
      var announced = Uploads.announce(here.officer(), PDF, "1.1.1");
      Uploads.put(announced, PDF);
      var key = here.onlyEvidence().newestAttempt().key();
      var start = new CyclicBarrier(2);
      try (var threads = Executors.newFixedThreadPool(2)) {
        var commit =
            threads.submit(
                () -> {
                  start.await();
                  return Uploads.act(here.officer(), "commit", Uploads.id(announced));
                });
        var event =
            threads.submit(
                () -> {
                  start.await();
                  return here.registered(key, IN_TIME);
                });
        assertThat(commit.get().status()).isEqualTo(200);
        event.get();
      }
      assertThat(here.onlyEvidence().state()).isEqualTo(EvidenceState.ACCEPTED);
      assertThat(here.trailIsWhole()).isTrue();
    }
  }

  @Test
  void aFileAcceptedMeanwhileDoesNotDisturbTheSubmission() {
    declareAll();
    var announced = uploaded(PDF, EvidenceType.PDF, "Báo cáo.pdf");
    Uploads.act(round.officer(), "commit", Uploads.id(announced));
    long seen = round.sheet().version();
    register(IN_TIME);

    var submitted = move(round.officer().onVersion(seen), "submit");

    assertThat(submitted.status()).isEqualTo(200);
    assertThat(submitted.version()).isEqualTo(seen + 2);
    assertThat(move(round.officer().onVersion(seen), "submit").status()).isEqualTo(412);
    assertThat(move(round.officer().onVersion(seen + 9), "submit").status()).isEqualTo(412);
  }

  @Test
  void aFileRefusedAfterTheSubmissionKeepsTheLeaderFromApproving() {
    declareAll();
    var announced = uploaded(SampleFiles.plainZip(), EvidenceType.PDF, "Báo cáo.pdf");
    Uploads.act(round.officer(), "commit", Uploads.id(announced));
    move(round.officer().onVersion(round.sheet().version()), "submit");
    register(IN_TIME);

    var answer = move(round.leader().onVersion(round.sheet().version()), "approve");

    assertThat(answer.problem()).isEqualTo("incomplete");
    assertThat(answer.errors()).containsExactly("1.1.1 evidence", "1.1.1 rejected-evidence");
  }

  @Test
  void anUploadSignedInTimeIsRegisteredAfterTheDeadline() {
    uploaded(PDF, EvidenceType.PDF, "Báo cáo.pdf");
    register(CLOSES.plusSeconds(30));

    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.ACCEPTED);
  }

  @Test
  void aZipBombCalledPdfIsRejectedWithAReasonInTheSheet() {
    uploaded(SampleFiles.zipBomb(), EvidenceType.PDF, "Báo cáo.pdf");
    register(IN_TIME);

    var view = round.officer().call("GET " + EVIDENCE, CODE, UNIT).json().path("evidence").path(0);
    assertThat(view.path("state").asString()).isEqualTo("REJECTED");
    assertThat(view.path("reason").asString()).isEqualTo("Nội dung tệp không phải application/pdf");
    assertThat(view.path("reasonEn").asString()).isEqualTo("The content is not application/pdf");
    assertThat(
            round
                .homeAffairs()
                .call(
                    "GET " + EVIDENCE + "/{evidence}/download",
                    CODE,
                    UNIT,
                    round.onlyEvidence().id())
                .problem())
        .isEqualTo("no-file");
    assertThat(round.trailIsWhole()).isTrue();
  }

  @Test
  void aZipBombCalledDocxIsRejectedToo() {
    uploaded(SampleFiles.zipBomb(), EvidenceType.DOCX, "Báo cáo.docx");
    register(IN_TIME);
    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.REJECTED);
  }

  @Test
  void anOfficeDocumentIsAccepted() {
    uploaded(SampleFiles.docx(), EvidenceType.DOCX, "Báo cáo.docx");
    register(IN_TIME);
    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.ACCEPTED);
  }

  @Test
  void anObjectThatIsNotAsAnnouncedIsRejected() {
    Uploads.announce(round.officer(), PDF, "1.1.1");
    LocalS3.client()
        .putObject(
            r -> r.bucket(round.bucketName()).key(round.onlyEvidence().newestAttempt().key()),
            RequestBody.fromBytes(SampleFiles.pdf("something else")));

    register(IN_TIME);

    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.REJECTED);
  }

  @Test
  void objectsThatNobodyAnnouncedAreLeftAlone() {
    uploaded(PDF, EvidenceType.PDF, "Báo cáo.pdf");
    var key = round.onlyEvidence().newestAttempt().key();
    round.registered("evidence/2022/STTTT/unknown/unknown", IN_TIME);
    round.registered("other/file.pdf", IN_TIME);
    round.registered(key.substring(0, key.lastIndexOf('/')) + "/another-attempt", IN_TIME);

    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.ANNOUNCED);
  }

  @Test
  void anUploadThatNeverCameExpiresAfterADayAndFreesTheQuota() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");

    assertThat(round.night(NEXT_NIGHT)).isEqualTo("{\"expired\":0,\"registered\":0}");
    assertThat(round.night(NIGHT_AFTER)).isEqualTo("{\"expired\":1,\"registered\":0}");
    assertThat(round.night(NIGHT_AFTER)).isEqualTo("{\"expired\":0,\"registered\":0}");

    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.EXPIRED);
    assertThat(round.sheet().status().evidenceBytes()).isZero();
    assertThat(Uploads.act(round.officer(), "upload-url", Uploads.id(announced)).problem())
        .isEqualTo("wrong-evidence-state");
    assertThat(round.trailIsWhole()).isTrue();
  }

  @Test
  void aFileWhoseEventWasLostIsRegisteredAtNightAndNotExpired() {
    uploaded(PDF, EvidenceType.PDF, "Báo cáo.pdf");
    assertThat(round.night(NIGHT_AFTER)).isEqualTo("{\"expired\":0,\"registered\":1}");
    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.ACCEPTED);
  }

  @Test
  void aFileThatWasOnlyCommittedIsLookedIntoAtNight() {
    var announced = uploaded(SampleFiles.plainZip(), EvidenceType.PDF, "Báo cáo.pdf");
    Uploads.act(round.officer(), "commit", Uploads.id(announced));
    round.night(NEXT_NIGHT);
    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.REJECTED);
  }

  @Test
  void aFileThatComesAfterItsExpiryIsNotLost() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    round.night(NIGHT_AFTER);
    Uploads.put(announced, PDF);
    register(NIGHT_AFTER.plus(Duration.ofMinutes(1)));
    assertThat(round.onlyEvidence().state()).isEqualTo(EvidenceState.ACCEPTED);
    assertThat(round.sheet().status().evidenceBytes()).isEqualTo(PDF.length);
  }

  @Test
  void aWithdrawnUploadStaysWithdrawnWhenItsFileComes() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    Uploads.act(round.officer(), "withdraw", Uploads.id(announced), REASON);
    Uploads.put(announced, PDF);

    register(IN_TIME);
    register(IN_TIME);
    round.night(NIGHT_AFTER);

    Evidence evidence = round.onlyEvidence();
    assertThat(evidence.state()).isEqualTo(EvidenceState.WITHDRAWN);
    assertThat(evidence.file()).isNotNull();
    assertThat(evidence.occupiedBytes()).isEqualTo(PDF.length);
  }

  @Test
  void aWithdrawnUploadThatNeverCameFreesTheQuotaAtNight() {
    var announced = Uploads.announce(round.officer(), PDF, "1.1.1");
    Uploads.act(round.officer(), "withdraw", Uploads.id(announced), REASON);
    round.night(NIGHT_AFTER);
    assertThat(round.sheet().status().evidenceBytes()).isZero();
  }

  private void declareAll() {
    save("1.1.1", "{\"values\": {\"planned\": 10, \"done\": 9}}");
    save("1.1.2", "{\"values\": {\"issuedOn\": \"2022-01-30\"}}");
    save("1.1.3", "{\"values\": {\"conduct\": \"clean\"}}");
  }

  private void save(String code, String body) {
    var answer = round.officer().onVersion(0).callWith(body, "PUT " + SCORE, CODE, UNIT, code);
    assertThat(answer.status()).isEqualTo(200);
  }

  private static Answer move(Api api, String action) {
    return api.callWith("{}", "POST " + SHEET + "/" + action, CODE, UNIT);
  }

  private Answer uploaded(byte[] content, EvidenceType type, String fileName) {
    var body = Uploads.body(content, "1.1.1", type, fileName, null);
    var announced = Uploads.announce(round.officer(), body);
    assertThat(Uploads.put(announced, content)).isEqualTo(200);
    return announced;
  }

  private void register(Instant time) {
    round.registered(round.onlyEvidence().newestAttempt().key(), time);
  }
}
