package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Reply;

/** Two officers of one unit at the same time. */
@ExtendWith(PlatformExtension.class)
class ConcurrentOfficersTest {

  private static List<Reply> atOnce(List<Callable<Reply>> requests)
      throws InterruptedException, ExecutionException {
    try (var people = Executors.newFixedThreadPool(requests.size())) {
      var replies = people.invokeAll(requests);
      return List.of(replies.getFirst().get(), replies.getLast().get());
    }
  }

  @Test
  void of_two_who_save_the_same_item_one_is_told_both_versions(Platform platform) throws Exception {
    var round = TestRound.open(platform);
    var path = round.score("DA", TestRound.COUNT);
    var colleague = platform.api().as(TestAccounts.colleague("DA"));
    var officer = round.officer("DA");
    var replies =
        atOnce(
            List.of(
                () -> officer.put(path).ifMatch(0).json(models(1)).send(),
                () -> colleague.put(path).ifMatch(0).json(models(2)).send()));

    assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
    var loser = replies.stream().filter(r -> r.status() == 412).findFirst().orElseThrow();
    loser.expectProblem(412, "stale-version");
    assertThat(loser.json().get("yourVersion").asLong()).isZero();
    assertThat(loser.json().get("currentVersion").asLong()).isEqualTo(1);
    assertThat(loser.json().has("current")).isTrue();
  }

  @Test
  void who_save_different_items_at_once_both_succeed(Platform platform) throws Exception {
    var round = TestRound.open(platform);
    var officer = round.officer("DA");
    var colleague = platform.api().as(TestAccounts.colleague("DA"));
    var ratio = Map.of("values", Map.of("planned", 10, "done", 7));
    var replies =
        atOnce(
            List.of(
                () ->
                    officer
                        .put(round.score("DA", TestRound.COUNT))
                        .ifMatch(0)
                        .json(models(1))
                        .send(),
                () ->
                    colleague
                        .put(round.score("DA", TestRound.RATIO))
                        .ifMatch(0)
                        .json(ratio)
                        .send()));
    assertThat(replies).extracting(Reply::status).containsOnly(200);
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isEqualTo(2);
  }

  @Test
  void many_saves_in_turn_leave_no_gap_in_the_trail(Platform platform) throws Exception {
    var round = TestRound.open(platform);
    try (var people = Executors.newFixedThreadPool(4)) {
      var saves =
          IntStream.range(0, 12).<Callable<Reply>>mapToObj(_ -> () -> saveOnNewest(round)).toList();
      for (var reply : people.invokeAll(saves)) {
        assertThat(reply.get().status()).isEqualTo(200);
      }
    }
    var sheet = round.sheetAtRest("DA");
    assertThat(sheet.get("version").asLong()).isEqualTo(12);
    assertThat(TestRound.item(sheet, TestRound.COUNT).get("version").asLong()).isEqualTo(12);
    var history = round.officer("DA").get(round.sheet("DA") + "/history").expect(200).json();
    assertThat(history.get("entries").size()).isEqualTo(12);
    assertThat(history.get("whole").asBoolean()).isTrue();
  }

  /** As a person would: after a 412 looks again and saves on the newest version. */
  private static Reply saveOnNewest(TestRound round) {
    for (long version = 0; ; ) {
      var reply = round.save("DA", TestRound.COUNT, version, Map.of("models", 1));
      if (reply.status() == 412) {
        version = reply.json().get("currentVersion").asLong();
      } else if (reply.status() != 503) { // busy: try again
        return reply;
      }
    }
  }

  private static Map<String, Object> models(int number) {
    return Map.of("values", Map.of("models", number));
  }
}
