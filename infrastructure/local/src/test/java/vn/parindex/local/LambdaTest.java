package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Shared.class)
class LambdaTest {
  private final SampleProject project;
  private final RunningPlatform platform;

  LambdaTest(Shared.Sample sample) {
    project = sample.project();
    platform = sample.platform();
  }

  @Test
  void aFunctionSeesWhatLambdaTellsIt() {
    JsonNode context = Http.get(platform, "/things/context");

    assertThat(context.path("name").asString()).isEqualTo("Api");
    assertThat(context.path("arn").asString())
        .isEqualTo("arn:aws:lambda:ap-southeast-1:000000000000:function:Api");
    assertThat(context.path("memory").asInt()).isEqualTo(256);
    assertThat(context.path("remaining").asInt()).isBetween(10_000, 20_000);
    // 85 % of 256 MB, less what the serial collector keeps free.
    assertThat(context.path("heap").asLong()).isBetween(200L << 20, 218L << 20);
  }

  @Test
  void aFunctionSeesOnlyTheEnvironmentThatLambdaGives() {
    JsonNode environment = Http.get(platform, "/things/env");

    assertThat(environment.path("STAGE").asString()).isEqualTo("dev");
    assertThat(environment.path("TABLE").asString()).isEqualTo("Items");
    assertThat(environment.path("AWS_REGION").asString()).isEqualTo("ap-southeast-1");
    assertThat(environment.path("AWS_ENDPOINT_URL_DYNAMODB").asString())
        .isEqualTo(platform.dynamoDbEndpoint().toString());
    assertThat(environment.path("AWS_ENDPOINT_URL_S3").asString())
        .isEqualTo(platform.s3Endpoint().toString());
    assertThat(environment.path("_HANDLER").asString()).endsWith("SampleHandler");
    assertThat(environment.has("HOME")).isFalse();
    assertThat(environment.has("USER")).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theNativeClientIsNotSharedThroughAFileThatOthersWrite() throws IOException {
    Http.get(platform, "/things/x");
    String maps = Files.readString(Path.of("/proc/" + platform.pids("Api").getFirst() + "/maps"));

    assertThat(maps).contains("libaws-lambda-jni").doesNotContain("/tmp/.libaws-lambda-jni");
  }

  @Test
  void anExceptionIsAnInternalErrorAndTheJvmStays() {
    long before = Http.get(platform, "/things/context").path("pid").asLong();
    HttpResponse<String> response = Http.send(Http.signedIn(platform, "/things/boom"));

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    assertThat(platform.pids("Api")).contains(before);
  }

  @Test
  void aJvmThatEndsFailsItsOwnRequestOnly() {
    assertThat(Http.send(Http.signedIn(platform, "/things/exit")).statusCode()).isEqualTo(500);
    assertThat(Http.send(Http.signedIn(platform, "/things/x")).statusCode()).isEqualTo(200);
  }

  @Test
  void aKilledJvmIsReplaced() {
    Http.get(platform, "/things/x");
    List<Long> before = platform.pids("Api");
    while (platform.killOne("Api")) {
      // until none is left
    }

    assertThat(before).isNotEmpty();
    assertThat(Http.send(Http.signedIn(platform, "/things/x")).statusCode()).isEqualTo(200);
    assertThat(platform.pids("Api")).isNotEmpty().doesNotContainAnyElementsOf(before);
  }

  @Test
  void killingAJvmAtWorkFailsItsRequestAtOnce() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> slow =
          threads.submit(() -> Http.send(Http.signedIn(platform, "/things/slow")).statusCode());
      while (!project.isAtWork("Api")) {
        LockSupport.parkNanos(5_000_000);
      }
      while (platform.killOne("Api")) {
        // whichever of them works on it
      }
      assertThat(slow.get(5, TimeUnit.SECONDS)).isEqualTo(500);
    }
    assertThat(Http.send(Http.signedIn(platform, "/things/x")).statusCode()).isEqualTo(200);
  }

  @Test
  void aFunctionThatTakesTooLongIsKilledAndReplaced() {
    long slow = Http.get(platform, "/brief/context").path("pid").asLong();
    HttpResponse<String> response = Http.send(Http.signedIn(platform, "/brief/slow"));

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
    assertThat(Http.get(platform, "/brief/context").path("pid").asLong()).isNotEqualTo(slow);
  }

  @Test
  void requestsAtTheSameTimeShareAFewJvms() throws Exception {
    Callable<Integer> request = () -> Http.send(Http.signedIn(platform, "/things/x")).statusCode();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers =
          threads.invokeAll(java.util.Collections.nCopies(100, request));
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
    assertThat(platform.pids("Api")).hasSizeBetween(1, 2);
  }
}
