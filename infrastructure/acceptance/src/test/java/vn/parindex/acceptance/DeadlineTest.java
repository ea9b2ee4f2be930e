package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Reply;

/** Deadlines to the second: the closing instant itself is late. */
@ExtendWith(PlatformExtension.class)
class DeadlineTest {

  private static final Map<String, Object> ONE = Map.of("models", 1);

  private static Instant soon(Platform platform) {
    return TestRound.fromNow(platform, Duration.ofMinutes(10));
  }

  /** The clock ticks on: where the answer took longer than the second left, it goes back to it. */
  private static Reply justBefore(TestRound round, String unit) {
    Reply reply;
    int tries = 0;
    do {
      round.platform().controls().moveClockTo(round.closesAt().minusSeconds(1));
      reply = round.save(unit, TestRound.COUNT, 0, ONE);
      tries++;
    } while (reply.problem().equals("deadline-passed") && tries < 20);
    return reply;
  }

  @Test
  void one_second_before_the_deadline_is_in_time_and_the_deadline_itself_is_late(
      Platform platform) {
    var round = TestRound.open(platform, soon(platform));
    justBefore(round, "DA").expect(200);
    platform.controls().moveClockTo(round.closesAt());
    var before = round.sheetAtRest("DB").get("version");

    var late = round.save("DB", TestRound.COUNT, 0, ONE).expectProblem(409, "deadline-passed");
    assertThat(Instant.parse(late.json().get("closesAt").asString())).isEqualTo(round.closesAt());
    round.step(round.officer("DA"), "DA", "submit").expectProblem(409, "deadline-passed");
    platform.controls().moveClockTo(round.closesAt().plusSeconds(1));
    round.save("DB", TestRound.COUNT, 0, ONE).expectProblem(409, "deadline-passed");
    assertThat(round.sheetAtRest("DB").get("version")).isEqualTo(before);
  }

  @Test
  void before_the_step_opens_nothing_can_be_entered(Platform platform) {
    var round = TestRound.draft(platform, soon(platform).plus(Duration.ofDays(2)));
    var opensAt = platform.controls().now().plus(Duration.ofDays(1));
    round.saveCalendar(
        TestRound.LEVELS.stream()
            .map(level -> TestRound.deadline(level, opensAt, round.closesAt()))
            .toList());
    round.tryToOpen().expect(200);
    round.save("DA", TestRound.COUNT, 0, ONE).expectProblem(409, "not-open-yet");
  }

  @Test
  void an_extension_with_a_reason_lets_one_unit_in_and_no_other(Platform platform) {
    var round = TestRound.open(platform, soon(platform));
    platform.controls().moveClockTo(round.closesAt());
    round.save("XA1", TestRound.COUNT, 0, ONE).expectProblem(409, "deadline-passed");

    var district = platform.api().as(TestAccounts.districtOfficer("HA"));
    var path = round.path() + "/units/%s/extensions/self-assessment";
    var until = round.closesAt().plusSeconds(3600).toString();
    district
        .put(path.formatted("XA1"))
        .json(Map.of("closesAt", until))
        .send()
        .expectProblem(400, "invalid-request"); // no reason
    var granted = Map.of("closesAt", until, "reason", "Lũ lụt, mất điện");
    district.put(path.formatted("XA1")).json(granted).send().expect(200);
    district.put(path.formatted("XB1")).json(granted).send().expectProblem(403, "forbidden");

    round.save("XA1", TestRound.COUNT, 0, ONE).expect(200);
    round.save("XA2", TestRound.COUNT, 0, ONE).expectProblem(409, "deadline-passed");
  }
}
