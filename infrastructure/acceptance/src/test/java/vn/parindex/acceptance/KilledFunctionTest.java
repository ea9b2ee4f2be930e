package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Reply;

/** Functions that die in the middle of their work. */
@ExtendWith(PlatformExtension.class)
class KilledFunctionTest {

  @BeforeEach
  void the_tests_started_the_platform_themselves(Platform platform) {
    assumeThat(platform.own()).as("only an own platform's functions can be killed").isPresent();
  }

  @Test
  void a_request_cut_off_and_sent_again_counts_once(Platform platform) throws Exception {
    var round = TestRound.open(platform);
    var over = new AtomicBoolean();
    try (var people = Executors.newFixedThreadPool(3)) {
      var killer =
          people.submit(
              () -> {
                int killed = 0;
                while (!over.get() && killed < 8) {
                  if (kill(platform, "SubmissionApi")) {
                    killed++;
                  }
                }
                return killed;
              });
      var saves =
          IntStream.range(0, 20)
              .<Callable<Reply>>mapToObj(number -> () -> saveUntilAnswered(round, number))
              .toList();
      for (var save : saves) {
        save.call().expect(200);
      }
      over.set(true);
      assertThat(killer.get()).isPositive();
    }
    var sheet = round.sheetAtRest("DA");
    var count = TestRound.item(sheet, TestRound.COUNT);
    assertThat(sheet.get("version").asLong()).isEqualTo(20);
    assertThat(count.get("values").get("models").asInt()).isEqualTo(19);
    assertThat(count.get("points").decimalValue()).isEqualByComparingTo("4");
    var history = round.officer("DA").get(round.sheet("DA") + "/history").expect(200).json();
    assertThat(history.get("whole").asBoolean()).isTrue();
  }

  @Test
  void a_killed_validation_is_repeated_until_every_sheet_has_its_points(Platform platform) {
    var round = TestRound.open(platform);
    for (var unit : TestAccounts.UNITS.keySet()) {
      round.save(unit, TestRound.COUNT, 0, Map.of("models", 2)).expect(200);
      kill(platform, "ScoreValidation");
    }
    for (var unit : TestAccounts.UNITS.keySet()) {
      var sheet = round.sheetAtRest(unit);
      assertThat(sheet.get("validatedVersion")).isEqualTo(sheet.get("version"));
      assertThat(TestRound.item(sheet, TestRound.COUNT).get("points").decimalValue())
          .isEqualByComparingTo("2");
    }
    assertThat(platform.controls().queues().values()).containsOnly(0);
  }

  private static boolean kill(Platform platform, String function) {
    return platform.own().orElseThrow().killOne(function);
  }

  /** As a client does that got no answer: the same request with the same key. */
  private static Reply saveUntilAnswered(TestRound round, int number) {
    var key = "kill-%s-%d".formatted(round.code(), number);
    for (int tries = 0; ; tries++) {
      var reply =
          round
              .officer("DA")
              .put(round.score("DA", TestRound.COUNT))
              .ifMatch(number)
              .idempotencyKey(key)
              .json(Map.of("values", Map.of("models", number)))
              .send();
      if (reply.status() < 500 || tries > 20) {
        return reply;
      }
    }
  }
}
