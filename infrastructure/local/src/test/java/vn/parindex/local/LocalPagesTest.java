package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Shared.class)
class LocalPagesTest {
  private final SampleProject project;
  private final RunningPlatform platform;

  LocalPagesTest(Shared.Sample sample) {
    project = sample.project();
    platform = sample.platform();
  }

  @Test
  void theIndexIsInVietnameseAndLinksTheRest() {
    for (String path : new String[] {"/_local", "/_local/"}) {
      String page = Http.send(Http.to(platform, path)).body();
      assertThat(page).contains("Nền tảng chạy thử", "/_local/clock", "/_local/queues/Failed");
    }
  }

  @Test
  void healthTellsPartsFunctionsAndCounts() {
    Http.get(platform, "/things/x");
    Http.send(Http.signedIn(platform, "/things/boom"));
    JsonNode health = Http.json(Http.send(Http.to(platform, "/_local/health")));

    assertThat(health.path("ready").asBoolean()).isTrue();
    assertThat(health.at("/parts/dynamoDb").asString()).startsWith("http://127.0.0.1:");
    JsonNode api =
        health
            .path("functions")
            .valueStream()
            .filter(it -> it.path("name").asString().equals("Api"))
            .findFirst()
            .orElseThrow();
    assertThat(api.path("jvms").size()).isBetween(1, 2);
    assertThat(api.path("invocations").asLong()).isGreaterThanOrEqualTo(2);
    assertThat(api.path("errors").asLong()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void idleIsAnsweredWhenNothingIsUnderWay() {
    assertThat(Http.send(Http.to(platform, "/_local/idle?timeoutMs=20000")).body())
        .isEqualTo("{\"idle\":true}");
    assertThat(Http.send(Http.to(platform, "/_local/idle?timeoutMs=soon")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void whoWaitsInVainForRestIsToldWhatIsUnderWay() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var request =
          threads.submit(() -> Http.send(Http.signedIn(platform, "/things/until-released")));
      var busy = Http.send(Http.to(platform, "/_local/idle?timeoutMs=50"));
      while (!busy.body().contains("function Api, ")) {
        busy = Http.send(Http.to(platform, "/_local/idle?timeoutMs=50"));
      }
      project.release("Api");

      assertThat(busy.statusCode()).isEqualTo(503);
      assertThat(Http.json(busy).path("idle").asBoolean()).isFalse();
      assertThat(request.get().statusCode()).isEqualTo(200);
    }
    assertThat(Http.send(Http.to(platform, "/_local/idle?timeoutMs=20000")).body())
        .isEqualTo("{\"idle\":true}");
  }

  @Test
  void unknownPagesAndQueuesAreNotFound() {
    assertThat(Http.send(Http.to(platform, "/_local/queues/Nothing")).statusCode()).isEqualTo(404);
    assertThat(Http.send(Http.to(platform, "/_local/nothing")).statusCode()).isEqualTo(404);
  }
}
