package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;

class DataTest {
  private static final String BUCKET = "files-dev-000000000000";
  private static final byte[] BYTES = "minh chứng".getBytes(StandardCharsets.UTF_8);

  @Test
  void stateStaysBetweenRuns(@TempDir Path root) throws IOException, InterruptedException {
    SampleProject project = new SampleProject(root);
    LocalOptions options =
        project
            .options()
            .withData(root.resolve("data"))
            .withRetryDelay(Duration.ofMillis(10))
            .withTime(Instant.parse("2022-12-08T05:00:00Z"));
    try (RunningPlatform platform = LocalPlatform.start(options);
        DynamoDbClient table = StreamTest.table(platform);
        S3Client s3 = ObjectStoreTest.client(platform)) {
      StreamTest.put(table, "watch#1", "META");
      StreamTest.put(table, "watch#2", "META");
      s3.putObject(
          it ->
              it.bucket(BUCKET)
                  .key("evidence/one")
                  .contentType("application/pdf")
                  .checksumSHA256(ObjectStoreTest.sha256(BYTES)),
          RequestBody.fromBytes(BYTES));
      assertThat(platform.awaitIdle(Duration.ofSeconds(30))).isTrue();
      platform.moveClockTo(Instant.parse("2022-12-09T18:00:00Z"));
    }
    assertThat(project.events("Nightly")).hasSize(3);

    try (RunningPlatform platform = LocalPlatform.start(options);
        DynamoDbClient table = StreamTest.table(platform);
        S3Client s3 = ObjectStoreTest.client(platform)) {
      assertThat(platform.now())
          .isBetween(Instant.parse("2022-12-09T18:00:00Z"), Instant.parse("2022-12-09T18:01:00Z"));
      assertThat(table.scan(it -> it.tableName("Items")).items()).hasSize(2);
      var head =
          s3.headObject(
              it -> it.bucket(BUCKET).key("evidence/one").checksumMode(ChecksumMode.ENABLED));
      assertThat(head.contentType()).isEqualTo("application/pdf");
      assertThat(head.checksumSHA256()).isEqualTo(ObjectStoreTest.sha256(BYTES));

      assertThatThrownBy(() -> LocalPlatform.start(options))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("another platform");
      StreamTest.put(table, "watch#3", "META");
      assertThat(platform.awaitIdle(Duration.ofSeconds(30))).isTrue();
    }
    try (Stream<Path> logs = Files.list(root.resolve("data/logs"))) {
      assertThat(logs)
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it).content().doesNotContain("SIG"));
    }
    // Nothing came twice, nothing was lost, no schedule fired again.
    assertThat(project.events("Watcher").stream().flatMap(it -> it.path("Records").valueStream()))
        .extracting(it -> it.at("/dynamodb/Keys/pk/S").asString())
        .containsExactly("watch#1", "watch#2", "watch#3");
    assertThat(project.events("Uploaded")).hasSize(1);
    assertThat(project.events("Nightly")).hasSize(3);
  }

  @Test
  void aCopyOfTheFolderTakesThePlatformBackToThatDay(@TempDir Path root) throws Exception {
    SampleProject project = new SampleProject(root);
    Path data = root.resolve("data");
    Path backup = root.resolve("backup");
    LocalOptions options = project.options().withData(data);
    with(options, "watch#1");
    copy(data, backup);
    with(options, "watch#2");

    delete(data);
    copy(backup, data);
    with(options, "watch#3");

    try (RunningPlatform platform = LocalPlatform.start(options);
        DynamoDbClient table = StreamTest.table(platform)) {
      assertThat(table.scan(it -> it.tableName("Items")).items())
          .extracting(it -> it.getOrDefault("pk", AttributeValue.fromS("")).s())
          .containsExactlyInAnyOrder("watch#1", "watch#3");
    }
  }

  /** Starts, writes an item, and stops. */
  private static void with(LocalOptions options, String item)
      throws IOException, InterruptedException {
    try (RunningPlatform platform = LocalPlatform.start(options);
        DynamoDbClient table = StreamTest.table(platform)) {
      StreamTest.put(table, item, "META");
      assertThat(platform.awaitIdle(Duration.ofSeconds(30))).isTrue();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
