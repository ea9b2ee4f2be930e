package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraising.CouncilRound.COUNCIL;
import static vn.parindex.appraising.CouncilRound.adjust;
import static vn.parindex.appraising.CouncilRound.require;
import static vn.parindex.platform.testing.TableRound.ROUND;

import org.junit.jupiter.api.Test;

/** Whoever runs the round sees how far a council is. */
class FollowingTest {

  private final CouncilRound round = CouncilRound.assigned();

  @Test
  void everyUnitOfTheCouncilIsListedWithItsStage() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, adjust(20)));

    var units =
        require(round.as("snv.canbo").call("GET " + COUNCIL + "/appraisals", ROUND, "70", "so"))
            .json()
            .path("units");

    assertThat(
            units
                .valueStream()
                .map(u -> u.path("unit").asString() + " " + u.path("stage").asString()))
        .containsExactly("SNV NOT_BEGUN", "STP NOT_BEGUN", "STC FIRST_APPRAISAL");
    assertThat(units.at("/2/state").asString()).isEqualTo("UNDER_APPRAISAL");
  }

  @Test
  void anItemWhosePointsDivergeByMoreThanTheThresholdIsMarked() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, adjust(19)));

    var items = round.read("snv.canbo", "STC").json().path("items");

    assertThat(items.at("/0/diverges").asBoolean()).isTrue();
    assertThat(items.at("/1/diverges").asBoolean()).isFalse();
    require(round.decide("member.snv", "STC", "1.1.1", 1, adjust(20)));
    assertThat(round.read("snv.canbo", "STC").json().at("/items/0/diverges").asBoolean()).isFalse();
  }

  @Test
  void withoutPointsOnTheSheetsNothingDiverges() {
    var answer =
        require(round.as("snv.canbo").call("GET " + COUNCIL + "/divergences", ROUND, "70", "so"));

    assertThat(answer.json().path("divergences").isEmpty()).isTrue();
    assertThat(answer.json().path("lastYear").isNull()).isTrue();
    assertThat(answer.json().at("/alerts/itemPercent").asInt()).isEqualTo(50);
  }
}
