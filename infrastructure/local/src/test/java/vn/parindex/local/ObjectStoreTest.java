package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.queue.QueuedMessage;

/** Evidence goes to the bucket by presigned PUT: what was signed is accepted, nothing else. */
@ExtendWith(Shared.class)
class ObjectStoreTest {
  private static final String BUCKET = "files-dev-000000000000";
  private static final String ORIGIN = "https://sample.example.vn";
  private static final byte[] PDF = "%PDF-1.7 minh chứng".getBytes(StandardCharsets.UTF_8);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Shared.Sample sample;

  ObjectStoreTest(Shared.Sample sample) {
    this.sample = sample;
  }

  private record Upload(PresignedPutObjectRequest signed) {
    URI uri() {
      return URI.create(signed.url().toString());
    }

    int send(byte[] bytes, String type) {
      return send(signed.url().toString(), bytes, type, sha256(PDF));
    }

    int send(String url, byte[] bytes, String type, String checksum) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url))
              .header("Content-Type", type)
              .header("If-None-Match", "*")
              .PUT(BodyPublishers.ofByteArray(bytes));
      if (!checksum.isEmpty()) {
        request.header("x-amz-checksum-sha256", checksum);
      }
      return status(request);
    }
  }

  private Upload upload(String key, Duration validity) {
    try (S3Presigner presigner =
        S3Presigner.builder()
            .endpointOverride(sample.platform().s3Endpoint())
            .region(Region.AP_SOUTHEAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(sample.platform().credentials()))
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build()) {
      return new Upload(
          presigner.presignPutObject(
              it ->
                  it.signatureDuration(validity)
                      .putObjectRequest(
                          put ->
                              put.bucket(BUCKET)
                                  .key(key)
                                  .contentType("application/pdf")
                                  .contentLength((long) PDF.length)
                                  .checksumSHA256(sha256(PDF))
                                  .ifNoneMatch("*"))));
    }
  }

  private Upload upload() {
    return upload("other/" + UUID.randomUUID(), Duration.ofMinutes(10));
  }

  private static int status(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void lengthTypeChecksumAndNoOverwriteAreSigned() {
    assertThat(upload().signed().signedHeaders().keySet())
        .contains(
            "content-length", "content-type", "host", "if-none-match", "x-amz-checksum-sha256");
  }

  @Test
  void whatWasSignedIsStoredOnce() {
    Upload upload = upload();

    assertThat(upload.send(PDF, "application/pdf")).isEqualTo(200);
    assertThat(upload.send(PDF, "application/pdf")).isEqualTo(412);
  }

  @Test
  void anotherLengthIsRefused() {
    assertThat(upload().send(new byte[PDF.length + 1], "application/pdf")).isEqualTo(403);
  }

  @Test
  void otherBytesOfTheSameLengthAreRefused() {
    assertThat(upload().send(new byte[PDF.length], "application/pdf")).isEqualTo(400);
  }

  @Test
  void anotherTypeIsRefused() {
    assertThat(upload().send(PDF, "text/html")).isEqualTo(403);
  }

  @Test
  void aMissingOrOtherChecksumHeaderIsRefused() {
    String url = upload().signed().url().toString();

    assertThat(upload().send(url, PDF, "application/pdf", "")).isEqualTo(403);
    assertThat(upload().send(url, PDF, "application/pdf", sha256(new byte[1]))).isEqualTo(403);
  }

  @Test
  void aTamperedOrForeignUrlIsRefused() {
    String url = upload().signed().url().toString();
    String signature = url.replaceFirst(".*X-Amz-Signature=([0-9a-f]+).*", "$1");
    String tampered = url.replace(signature, signature.replace('a', 'b').replace('1', '2'));
    String otherKey = url.replaceFirst("/other/[^?]+", "/other/" + UUID.randomUUID());

    assertThat(upload().send(tampered, PDF, "application/pdf", sha256(PDF))).isEqualTo(403);
    assertThat(upload().send(otherKey, PDF, "application/pdf", sha256(PDF))).isEqualTo(403);
  }

  @Test
  void anExpiredUrlIsRefused() {
    String key = "other/" + UUID.randomUUID();
    upload(key, Duration.ofMinutes(10)).send(PDF, "application/pdf");
    URI object = URI.create(sample.platform().s3Endpoint() + "/" + BUCKET + "/" + key);
    Clock now = Clock.systemUTC();
    Clock elevenMinutesAgo = Clock.offset(now, Duration.ofMinutes(-11));
    AwsBasicCredentials credentials = sample.platform().credentials();

    URI fresh = Presigned.get(object, credentials, now);
    URI expired = Presigned.get(object, credentials, elevenMinutesAgo);
    assertThat(status(HttpRequest.newBuilder(fresh).GET())).isEqualTo(200);
    assertThat(status(HttpRequest.newBuilder(expired).GET())).isEqualTo(403);
  }

  @Test
  void nobodyReadsWithoutASignature() {
    String key = "other/" + UUID.randomUUID();
    assertThat(upload(key, Duration.ofMinutes(10)).send(PDF, "application/pdf")).isEqualTo(200);

    URI plain = URI.create(sample.platform().s3Endpoint() + "/" + BUCKET + "/" + key);
    assertThat(status(HttpRequest.newBuilder(plain).GET())).isEqualTo(403);
  }

  private HttpResponse<String> preflight(String origin, String method, String headers) {
    return Http.send(
        HttpRequest.newBuilder(upload().uri())
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", method)
            .header("Access-Control-Request-Headers", headers));
  }

  @Test
  void aPageOfTheTemplatesOriginMayUploadWithTheSignedHeadersAndNothingElse() {
    String headers = "content-type,if-none-match,x-amz-checksum-sha256";
    var allowed = preflight(ORIGIN, "PUT", headers);

    assertThat(allowed.statusCode()).isEqualTo(200);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("PUT");
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers")).hasValue(headers);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(preflight("https://sample-example.vn", "PUT", headers).statusCode()).isEqualTo(403);
    assertThat(preflight(ORIGIN, "PUT", "content-type,authorization").statusCode()).isEqualTo(403);
    assertThat(preflight(ORIGIN, "DELETE", "").statusCode()).isBetween(400, 403);
  }

  @Test
  void theAnswerToAPageSaysWhoMayReadIt() {
    Upload upload = upload();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(upload.uri())
            .header("Origin", ORIGIN)
            .header("Content-Type", "application/pdf")
            .header("If-None-Match", "*")
            .header("x-amz-checksum-sha256", sha256(PDF))
            .PUT(BodyPublishers.ofByteArray(PDF));
    var stored = Http.send(request);

    assertThat(stored.statusCode()).isEqualTo(200);
    assertThat(stored.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
  }

  @Test
  void theHeadOfAnObjectTellsItsChecksum() {
    String key = "other/" + UUID.randomUUID();
    upload(key, Duration.ofMinutes(10)).send(PDF, "application/pdf");

    try (S3Client s3 = client(sample.platform())) {
      var head = s3.headObject(it -> it.bucket(BUCKET).key(key).checksumMode(ChecksumMode.ENABLED));
      assertThat(head.checksumSHA256()).isEqualTo(sha256(PDF));
      assertThat(head.contentType()).isEqualTo("application/pdf");
      assertThat(head.contentLength()).isEqualTo(PDF.length);
    }
  }

  static S3Client client(RunningPlatform platform) {
    return S3Client.builder()
        .endpointOverride(platform.s3Endpoint())
        .region(Region.AP_SOUTHEAST_1)
        .forcePathStyle(true)
        .credentialsProvider(StaticCredentialsProvider.create(platform.credentials()))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  @Test
  void anObjectUnderThePrefixInvokesTheFunction() {
    String key = "evidence/2022/đề án " + UUID.randomUUID() + ".pdf";
    assertThat(upload(key, Duration.ofMinutes(10)).send(PDF, "application/pdf")).isEqualTo(200);
    assertThat(upload().send(PDF, "application/pdf")).isEqualTo(200);
    assertThat(upload("evidence/refused", Duration.ofMinutes(1)).send(PDF, "text/html"))
        .isEqualTo(403);
    sample.settle();

    List<JsonNode> events =
        sample.project().events("Uploaded").stream()
            .filter(it -> !it.toString().contains("throw"))
            .toList();
    assertThat(events).hasSize(1);
    JsonNode record = events.getFirst().path("Records").path(0);
    assertThat(record.path("eventName").asString()).isEqualTo("ObjectCreated:Put");
    assertThat(record.at("/s3/bucket/name").asString()).isEqualTo(BUCKET);
    assertThat(record.at("/s3/object/key").asString())
        .startsWith("evidence/2022/%C4%91%E1%BB%81+%C3%A1n+");
    assertThat(record.at("/s3/object/size").asInt()).isEqualTo(PDF.length);
    assertThat(record.at("/s3/object/versionId").asString()).isNotEmpty();
  }

  @Test
  void anObjectEventThatAlwaysFailsGoesToTheFailureQueue() {
    String key = "evidence/throw-" + UUID.randomUUID();
    upload(key, Duration.ofMinutes(10)).send(PDF, "application/pdf");
    sample.settle();

    assertThat(sample.project().events("Uploaded"))
        .filteredOn(it -> it.toString().contains(key))
        .hasSize(2);
    assertThat(sample.platform().queue("Failed").orElseThrow())
        .extracting(QueuedMessage::body)
        .filteredOn(it -> it.path("requestPayload").toString().contains(key))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.at("/requestContext/condition").asString())
                  .isEqualTo("RetriesExhausted");
              assertThat(it.at("/requestContext/approximateInvokeCount").asInt()).isEqualTo(2);
              assertThat(it.at("/responsePayload/errorMessage").asString()).isEqualTo("asked for");
            });
  }
}
