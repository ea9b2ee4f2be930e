package vn.parindex.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.commune;
import static vn.parindex.platform.testing.TableRound.department;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.platform.ranking.RankingInputs;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.testing.TableRound;

/** What publication asks: is this snapshot still what a ranking would be now? */
class RankingInputsTest {

  private static final LocalDate NIGHT = LocalDate.of(2022, 12, 10);

  private final RankedRound ranked =
      new RankedRound(department("SNV"), department("STP"), commune("25216", "688"));

  @BeforeEach
  void aNightRanks() {
    ranked.submitted("SNV", 40);
    ranked.round.appraised("SNV", AppraisalStage.LOCKED, Pass.SECOND, Map.of());
    ranked.submitted("STP", 20);
    ranked.night(RankedRound.FIRST_NIGHT);
  }

  @Test
  void aSnapshotIsCurrentWhileNothingChanges() {
    assertThat(hashNow()).isEqualTo(hashOfTheSnapshot());
  }

  @Test
  void aSnapshotIsStaleOnceASheetChanges() {
    ranked.submitted("STP", 30);
    assertThat(hashNow()).isNotEqualTo(hashOfTheSnapshot());
  }

  @Test
  void aSnapshotIsStaleOncePointsAreLocked() {
    ranked.round.appraised("STP", AppraisalStage.LOCKED, Pass.SECOND, Map.of());
    assertThat(hashNow()).isNotEqualTo(hashOfTheSnapshot());
  }

  @Test
  void aSnapshotIsStaleOnceFactsAreKnown() {
    ranked.round.knows("SNV", ReferenceFacts.NONE);
    assertThat(hashNow()).isNotEqualTo(hashOfTheSnapshot());
  }

  @Test
  void aSnapshotIsStaleOnceAUnitHasALaterDeadline() {
    ranked.round.extend("STP", TableRound.LAST_SECOND.plusSeconds(86_400));
    assertThat(hashNow()).isNotEqualTo(hashOfTheSnapshot());
  }

  @Test
  void anotherLevelDoesNotMatter() {
    ranked.submitted("25216", 10);
    assertThat(hashNow()).isEqualTo(hashOfTheSnapshot());
  }

  private String hashOfTheSnapshot() {
    return new SnapshotStore(ranked.table).find(ROUND, "so", NIGHT).orElseThrow().inputsHash();
  }

  private String hashNow() {
    var rounds = new RoundStore(ranked.table);
    var inputs = new RankingInputs(ranked.table, rounds);
    var round = rounds.round(ROUND);
    var level = round.round().level("so").orElseThrow();
    return inputs.hash(round, level, inputs.standings(round, level, NIGHT));
  }
}
