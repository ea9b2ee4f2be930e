package vn.parindex.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.evidence.Announcement;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.platform.objects.Bucket;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.storage.ObjectKey;
import vn.parindex.submission.storage.SignedUpload;
import vn.parindex.submission.storage.StoredObject;

/** Evidence goes to the bucket by a signed PUT: what was signed is accepted once, nothing else. */
abstract class EvidenceBucketContract extends Contract {

  private static final byte[] PDF = "%PDF-1.7 minh chứng".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "%PDF-1.7 minh chunggg".getBytes(StandardCharsets.UTF_8);

  private final EvidenceBucket bucket = bucket("10");
  private final String key = ObjectKey.fresh("2022", "STTTT", own).text();
  private final SignedUpload upload = bucket.signUpload(key, announced(PDF));

  EvidenceBucketContract(Surroundings surroundings) {
    super(surroundings);
  }

  private static EvidenceBucket bucket(String minutes) {
    return EvidenceBucket.of(
        settings(Map.of("EVIDENCE_BUCKET", EVIDENCE_BUCKET, "UPLOAD_URL_MINUTES", minutes)));
  }

  private static Announcement announced(byte[] bytes) {
    return new Announcement(
        "1.1.1",
        "Báo cáo.pdf",
        EvidenceType.PDF,
        bytes.length,
        HexFormat.of().formatHex(sha256(bytes)),
        null,
        null,
        "so.stttt.canbo",
        Instant.parse("2022-12-01T02:00:00Z"));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private int send(String url, Map<String, String> headers, byte[] bytes) {
    return Browser.put(url, headers, bytes);
  }

  private Map<String, String> headersWith(String header, String value) {
    var headers = new TreeMap<>(upload.headers());
    assertThat(headers.put(header, value)).isNotNull();
    return headers;
  }

  private Map<String, String> headersWithout(String header) {
    var headers = new TreeMap<>(upload.headers());
    assertThat(headers.remove(header)).isNotNull();
    return headers;
  }

  @Test
  void theUrlSignsLengthTypeHashAndThatNothingIsThereYet() {
    assertThat(upload.url())
        .contains(
            "X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost%3Bif-none-match"
                + "%3Bx-amz-checksum-sha256");
  }

  @Test
  void whatWasAnnouncedIsTakenOnce() {
    assertThat(bucket.find(key)).isEmpty();

    assertThat(send(upload.url(), upload.headers(), PDF)).isEqualTo(200);
    assertThat(send(upload.url(), upload.headers(), PDF)).isEqualTo(412);

    var stored = new StoredObject(PDF.length, "application/pdf", announced(PDF).sha256());
    assertThat(bucket.find(key)).contains(stored);
    assertThat(stored.differencesFrom(announced(PDF))).isEmpty();
  }

  @Test
  void nothingElseIsTaken() {
    var url = upload.url();
    var hash = "x-amz-checksum-sha256";
    var hashOfOther = Base64.getEncoder().encodeToString(sha256(OTHER));
    assertThat(OTHER).hasSameSizeAs(PDF);

    assertThat(send(url, upload.headers(), Arrays.copyOf(PDF, PDF.length + 1))).isEqualTo(403);
    assertThat(send(url, upload.headers(), OTHER)).isEqualTo(400);
    assertThat(send(url, headersWith("content-type", "text/html"), PDF)).isEqualTo(403);
    assertThat(send(url, headersWith(hash, hashOfOther), OTHER)).isEqualTo(403);
    assertThat(send(url, headersWithout(hash), PDF)).isEqualTo(403);
    assertThat(send(url, headersWithout("if-none-match"), PDF)).isEqualTo(403);
    assertThat(send(url.replaceFirst("Signature=....", "Signature=0000"), upload.headers(), PDF))
        .isEqualTo(403);
    assertThat(send(url.replace("/STTTT/", "/SNV/"), upload.headers(), PDF)).isEqualTo(403);

    assertThat(bucket.find(key)).isEmpty();
    assertThat(send(url, upload.headers(), PDF)).isEqualTo(200);
  }

  @Test
  void anExpiredUrlIsRefused() {
    var second = Duration.ofSeconds(1);
    var expired =
        new EvidenceBucket(new Bucket(clients::s3, clients::s3Presigner, EVIDENCE_BUCKET), second)
            .signUpload(key, announced(PDF));
    await().until(() -> Instant.now().isAfter(expired.expiresAt().plus(second)));

    assertThat(send(expired.url(), expired.headers(), PDF)).isEqualTo(403);
  }

  @Test
  void aDownloadIsAnAttachmentForWhoeverHasItsUrl() {
    send(upload.url(), upload.headers(), PDF);
    var url = bucket.signDownload(key, "Báo cáo.pdf", "application/pdf").url();

    var answer = Browser.get(url);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(PDF);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf");
    assertThat(Browser.get(url.replaceFirst("Signature=....", "Signature=0000")).statusCode())
        .isEqualTo(403);
    assertThat(Browser.get(url.replace("attachment", "inline")).statusCode()).isEqualTo(403);
  }

  @Test
  void aFileIsCopiedToLookIntoIt(@TempDir Path folder) throws IOException {
    send(upload.url(), upload.headers(), PDF);

    bucket.copyTo(key, folder.resolve("copy"));

    assertThat(Files.readAllBytes(folder.resolve("copy"))).isEqualTo(PDF);
  }
}
