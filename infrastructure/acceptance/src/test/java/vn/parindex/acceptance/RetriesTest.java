package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;

/** Requests that come again, because an answer got lost. */
@ExtendWith(PlatformExtension.class)
class RetriesTest {

  private static Reply save(TestRound round, String key, int models) {
    return round
        .officer("DA")
        .put(round.score("DA", TestRound.COUNT))
        .ifMatch(0)
        .idempotencyKey(key)
        .json(Map.of("values", Map.of("models", models)))
        .send();
  }

  @Test
  void the_same_key_gives_the_first_answer_again_and_changes_nothing(Platform platform) {
    var round = TestRound.open(platform);
    var key = UUID.randomUUID().toString();
    var first = save(round, key, 2).expect(200);
    var second = save(round, key, 2).expect(200);
    assertThat(second.json()).isEqualTo(first.json());
    assertThat(second.version()).isEqualTo(first.version());
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isEqualTo(1);
  }

  @Test
  void the_same_key_for_another_request_is_refused(Platform platform) {
    var round = TestRound.open(platform);
    var key = UUID.randomUUID().toString();
    save(round, key, 2).expect(200);
    save(round, key, 3).expectProblem(422, "idempotency-key-reused");
    var item = TestRound.item(round.sheetAtRest("DA"), TestRound.COUNT);
    assertThat(item.get("values").get("models").asInt()).isEqualTo(2);
  }

  @Test
  void another_account_with_the_same_key_gets_no_answer_of_the_first(Platform platform) {
    var round = TestRound.open(platform);
    var key = UUID.randomUUID().toString();
    save(round, key, 2).expect(200);
    var other =
        round
            .officer("DB")
            .put(round.score("DB", TestRound.COUNT))
            .ifMatch(0)
            .idempotencyKey(key)
            .json(Map.of("values", Map.of("models", 2)))
            .send();
    other.expect(200);
    assertThat(round.sheetAtRest("DB").get("version").asLong()).isEqualTo(1);
  }

  @Test
  void a_key_that_is_no_key_is_refused(Platform platform) {
    var round = TestRound.open(platform);
    save(round, "ngắn".substring(0, 2), 1).expectProblem(400, "invalid-request");
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isZero();
  }

  @Test
  void handing_in_twice_with_one_key_hands_in_once(Platform platform) {
    var round = TestRound.open(platform);
    round.declareAll("DA", 10);
    platform.controls().awaitIdle();
    var version = round.officer("DA").get(round.sheet("DA")).expect(200).version();
    var key = UUID.randomUUID().toString();
    for (int time = 0; time < 2; time++) {
      round
          .officer("DA")
          .post(round.sheet("DA") + "/submit")
          .ifMatch(version)
          .idempotencyKey(key)
          .json(Json.object())
          .send()
          .expect(200);
    }
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isEqualTo(version + 1);
  }
}
