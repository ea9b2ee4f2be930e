package vn.parindex.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.nightly.RankedRound.FIRST_NIGHT;
import static vn.parindex.nightly.RankedRound.SECOND_NIGHT;
import static vn.parindex.nightly.RankedRound.ranks;
import static vn.parindex.platform.testing.TableRound.department;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;

/** A unit is ranked by its appraised points once they are locked, and by its own before that. */
class AppraisedRankingTest {

  private static final Map<String, String> NOTHING_DONE =
      Map.of("1.1.1", "{\"planned\":40,\"done\":0}");

  private final RankedRound round = new RankedRound(department("so1"), department("so2"));

  @BeforeEach
  void submitted() {
    round.submitted("so1", 40);
    round.submitted("so2", 20);
  }

  @Test
  void anAppraisalThatGoesOnChangesNoRank() {
    round.night(FIRST_NIGHT);
    var before = round.ranking("so").json();
    round.round.appraised("so1", AppraisalStage.SECOND_APPRAISAL, Pass.FIRST, NOTHING_DONE);

    round.night(FIRST_NIGHT.plusSeconds(60));

    var after = round.ranking("so");
    assertThat(ranks(after)).containsExactly("1 so1", "2 so2");
    assertThat(after.json().path("units")).isEqualTo(before.path("units"));
    assertThat(after.json().at("/units/0/appraisedPoints").isNull()).isTrue();
    assertThat(round.snapshots("so").json().at("/snapshots/0/appraised").asInt()).isZero();
  }

  @Test
  void aLockedUnitIsRankedByItsAppraisedPointsAndTheOthersByTheirOwn() {
    round.night(FIRST_NIGHT);
    round.round.appraised("so1", AppraisalStage.LOCKED, Pass.FIRST, NOTHING_DONE);

    round.night(SECOND_NIGHT);

    var answer = round.ranking("so");
    assertThat(ranks(answer)).containsExactly("1 so2", "2 so1");
    var locked = answer.json().at("/units/1");
    assertThat(locked.path("selfPoints").decimalValue()).isEqualByComparingTo("10");
    assertThat(locked.path("appraisedPoints").decimalValue()).isEqualByComparingTo("4");
    assertThat(locked.path("totalPoints").decimalValue()).isEqualByComparingTo("4");
    assertThat(locked.path("changeOfRank").asInt()).isEqualTo(-1);
    assertThat(answer.json().at("/units/0/appraisedPoints").isNull()).isTrue();
    var snapshots = round.snapshots("so").json().path("snapshots");
    assertThat(snapshots.valueStream().mapToInt(s -> s.path("appraised").asInt()).sum())
        .isEqualTo(1);
  }

  @Test
  void lockingIsAnotherInputOfTheRanking() {
    round.night(FIRST_NIGHT);
    var before = round.ranking("so").json().path("inputsHash");
    round.round.appraised("so1", AppraisalStage.LOCKED, Pass.FIRST, Map.of());
    round.night(SECOND_NIGHT);

    assertThat(round.ranking("so").json().path("inputsHash")).isNotEqualTo(before);
  }
}
