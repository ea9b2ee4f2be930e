package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScheduleTest {
  private SampleProject project;
  private RunningPlatform platform;

  @BeforeEach
  void start(@TempDir Path root) throws IOException {
    project = new SampleProject(root);
    platform =
        LocalPlatform.start(
            project
                .options()
                .withRetryDelay(Duration.ofMillis(5))
                .withTime(Instant.parse("2022-12-08T05:00:00Z")));
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  private HttpResponse<String> moveTo(String time) {
    return Http.send(
        Http.to(platform, "/_local/clock")
            .PUT(BodyPublishers.ofString("{\"time\":\"" + time + "\"}")));
  }

  private List<String> fired() {
    return fired("Nightly");
  }

  private List<String> fired(String function) {
    return project.events(function).stream()
        .map(it -> it.path("schedule").asString() + " " + it.path("time").asString())
        .toList();
  }

  @Test
  void movingTheClockFiresEveryOccurrenceOnTheWayInOrder() {
    assertThat(moveTo("2022-12-09T02:29:59+07:00").statusCode()).isEqualTo(200);
    assertThat(fired()).containsExactly("one 2022-12-08T18:00:00Z");

    assertThat(moveTo("2022-12-11T01:00:00+07:00").statusCode()).isEqualTo(200);
    assertThat(fired())
        .containsExactly(
            "one 2022-12-08T18:00:00Z",
            "half past two 2022-12-08T19:30:00Z",
            "one 2022-12-09T18:00:00Z",
            "half past two 2022-12-09T19:30:00Z",
            "one 2022-12-10T18:00:00Z");
    assertThat(platform.now())
        .isBetween(Instant.parse("2022-12-10T18:00:00Z"), Instant.parse("2022-12-10T18:01:00Z"));
  }

  @Test
  void ofARateOnlyTheLastOccurrenceOnTheWayFiresAndTheClockMayGoBackBeforeIt() {
    assertThat(moveTo("2022-12-08T20:20:00+07:00").statusCode()).isEqualTo(200);
    assertThat(fired("Often")).containsExactly("quarter 2022-12-08T13:15:00Z");

    assertThat(moveTo("2022-12-08T20:00:01+07:00").statusCode()).isEqualTo(200);
    assertThat(moveTo("2022-12-10T03:00:00+07:00").statusCode()).isEqualTo(200);
    assertThat(fired("Often"))
        .containsExactly("quarter 2022-12-08T13:15:00Z", "quarter 2022-12-09T20:00:00Z");
    assertThat(fired()).hasSize(4);
  }

  @Test
  void theClockTicksOnAndRequestsCarryItsTime() {
    moveTo("2022-12-09T23:59:58+07:00");

    JsonNode context = Http.get(platform, "/things/x").path("requestContext");
    assertThat(Instant.ofEpochMilli(context.path("timeEpoch").asLong()))
        .isBetween(Instant.parse("2022-12-09T16:59:58Z"), Instant.parse("2022-12-09T17:00:28Z"));
    JsonNode clock = Http.json(Http.send(Http.to(platform, "/_local/clock")));
    assertThat(clock.path("time").asString()).contains("+07:00");
    HttpResponse<String> byOffset =
        Http.send(
            Http.to(platform, "/_local/clock")
                .PUT(
                    BodyPublishers.ofString(
                        "{\"offset\":\"" + clock.path("offset").asString() + "\"}")));
    assertThat(byOffset.statusCode()).isEqualTo(200);
  }

  @Test
  void theClockGoesBackOnlyAsFarAsTheLastFiring() {
    assertThat(moveTo("2022-12-08T20:00:00+07:00").statusCode()).isEqualTo(200);
    assertThat(moveTo("2022-10-07T08:00:00+07:00").statusCode()).isEqualTo(200);
    assertThat(fired()).isEmpty();

    assertThat(moveTo("2022-10-08T12:00:00+07:00").statusCode()).isEqualTo(200);
    assertThat(moveTo("2022-10-08T03:00:00+07:00").statusCode()).isEqualTo(200);
    HttpResponse<String> tooFar = moveTo("2022-10-08T02:29:59+07:00");
    assertThat(tooFar.statusCode()).isEqualTo(409);
    assertThat(tooFar.body()).contains("2022-10-07T19:30:00Z");
    assertThat(fired())
        .containsExactly("one 2022-10-07T18:00:00Z", "half past two 2022-10-07T19:30:00Z");
  }

  @Test
  void aFiringThatAlwaysFailsIsADeadLetter() throws InterruptedException {
    platform.moveClockTo(Instant.parse("2022-12-31T04:59:59Z"));
    int before = project.events("Nightly").size();
    platform.moveClockTo(Instant.parse("2022-12-31T05:00:00Z"));

    assertThat(project.events("Nightly")).hasSize(before + 2);
    assertThat(platform.queue("Failed").orElseThrow())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.body().path("schedule").asString()).isEqualTo("throw");
              assertThat(letter.attributes())
                  .containsEntry("RETRY_ATTEMPTS", "1")
                  .containsEntry("SCHEDULED_TIME", "2022-12-31T05:00:00Z");
              assertThat(letter.attributes().get("SCHEDULE_ARN")).endsWith("Nightly.YearlyFailure");
              assertThat(letter.attributes().get("TARGET_ARN")).endsWith(":function:Nightly");
              assertThat(letter.attributes().get("ERROR_MESSAGE")).contains("asked for");
            });
    assertThat(Http.send(Http.to(platform, "/_local/queues/Failed")).body())
        .contains("YearlyFailure");
  }

  @Test
  void anUnreadableTimeIsRefused() {
    for (String time : new String[] {"tomorrow", "2022-12-10", ""}) {
      assertThat(moveTo(time).statusCode()).as(time).isEqualTo(400);
    }
  }
}
