package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;
import vn.parindex.publishing.RankedLevels.FieldsOf;

/** What a unit reads of its published points, item by item. */
class PublishedPointsTest {

  private static final Map<String, FieldsOf> CORRECTED =
      Map.of("STP", FieldsOf.of("10.00", "10.00"));

  private final PublishingRound round = new PublishingRound().ranked();

  @Test
  void beforeThePublicationThereIsNothingToRead() {
    assertThat(points("STP.canbo", "STP").status()).isEqualTo(404);
    round.step("snv.canbo", "aggregate", "so");
    assertThat(points("STP.canbo", "STP").status()).isEqualTo(404);
  }

  @Test
  void afterItTheUnitReadsThePointsOfEveryItemAndTheVersion() {
    round.published();
    var own = points("STP.canbo", "STP").json();
    assertThat(own.path("version").asInt()).isEqualTo(1);
    assertThat(own.path("result").path("totalPoints").decimalValue()).isEqualByComparingTo("16.25");
    assertThat(own.path("itemsKept").asBoolean()).isTrue();
    assertThat(
            own.path("items")
                .valueStream()
                .map(i -> i.path("code").asString() + " " + i.path("points").decimalValue()))
        .containsExactly("1.1.1 8.00", "2.1.1 8.25");
  }

  @Test
  void aLaterRankingDoesNotShowUntilItIsPublishedItself() {
    round.published();
    var before = points("STP.canbo", "STP").json();
    round.round.declares("STC", "1.1.2", "{\"issued\":true}");
    round.levels.rank("so", PublishingRound.RANKED.plus(Duration.ofDays(1)), CORRECTED);
    assertThat(points("STP.canbo", "STP").json()).isEqualTo(before);
  }

  @Test
  void itemsThatWereNotKeptAreNotMadeUp() {
    round.published();
    round.round.declares("STC", "1.1.2", "{\"issued\":true}");
    round.levels.rank("so", PublishingRound.RANKED, CORRECTED);
    var own = points("STP.canbo", "STP").json();
    assertThat(own.path("itemsKept").asBoolean()).isFalse();
    assertThat(own.path("items").isEmpty()).isTrue();
    assertThat(own.path("result").path("totalPoints").decimalValue()).isEqualByComparingTo("16.25");
  }

  @Test
  void noOtherUnitReadsThem() {
    round.published();
    for (var other : List.of("STC.canbo", "STC.lanhdao", "25216.canbo", "member.stp")) {
      assertThat(points(other, "STP").status()).as(other).isEqualTo(403);
    }
    assertThat(points("snv.canbo", "STP").status()).isEqualTo(200);
    assertThat(points("chair", "STP").status()).isEqualTo(200);
  }

  private Answer points(String account, String unit) {
    return round.as(account).call("GET /rounds/{round}/units/{unit}/published-points", ROUND, unit);
  }
}
