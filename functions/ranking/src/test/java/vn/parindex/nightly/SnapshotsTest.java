package vn.parindex.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.nightly.RankedRound.FIRST_NIGHT;
import static vn.parindex.nightly.RankedRound.SECOND_NIGHT;
import static vn.parindex.nightly.RankedRound.ranks;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.department;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.Trigger;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.testing.Interrupted;
import vn.parindex.platform.testing.Interrupted.Killed;

/** A snapshot is seen whole or not at all, whatever happens while it is taken. */
class SnapshotsTest {

  private static final LocalDate NIGHT = LocalDate.of(2022, 12, 10);
  private static final Set<String> WRITES = Set.of("batchWriteItem", "transactWriteItems");

  private final RankedRound ranked =
      new RankedRound(department("so1"), department("so2"), department("so3"));

  @BeforeEach
  void twoUnitsHaveSubmitted() {
    ranked.submitted("so1", 20);
    ranked.submitted("so2", 30);
  }

  @Test
  void aNightThatIsRankedAgainIsReplacedAndNothingIsLeftOver() {
    ranked.night(FIRST_NIGHT);
    ranked.submitted("so1", 40);

    ranked.night(FIRST_NIGHT);

    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so1", "2 so2");
    assertThat(ranked.rowsOf("so", NIGHT)).hasSize(3);
    assertThat(ranked.snapshots("so").json().path("snapshots").size()).isEqualTo(1);
  }

  @Test
  void aRunThatIsKilledAtAnyWriteLeavesTheSnapshotBefore() {
    ranked.night(FIRST_NIGHT);
    var before = ranked.ranking("so");
    ranked.submitted("so1", 40);

    int write = 0;
    while (isKilledAt(write)) {
      var now = ranked.ranking("so");
      var replaced = ranks(now).getFirst().equals("1 so1");
      assertThat(replaced || now.equals(before)).isTrue();
      write++;
    }

    assertThat(write).isGreaterThan(3); // rows, results, summary and tidying were all hit
    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so1", "2 so2");
    assertThat(ranked.rowsOf("so", NIGHT)).hasSize(3);
  }

  @Test
  void whatAKilledRunLeftIsTidiedWhenItCanNoLongerBeRunning() {
    ranked.night(FIRST_NIGHT);
    assertThat(isKilledAt(1)).isTrue();
    assertThat(ranked.rowsOf("so", NIGHT)).hasSize(6);

    ranked.night(SECOND_NIGHT);
    assertThat(ranked.rowsOf("so", NIGHT)).hasSize(6);

    ranked.night(SECOND_NIGHT.plus(Duration.ofDays(1)));
    assertThat(ranked.rowsOf("so", NIGHT)).hasSize(3);
    assertThat(ranks(ranked.ranking("so", "night=2022-12-10"))).containsExactly("1 so2", "2 so1");
  }

  @Test
  void ofTwoRunsAtOnceTheLaterOneIsPublishedOnWhatIsThenTrue() {
    var other = new AtomicBoolean(true);
    var slow =
        new RankingNightly(
            Interrupted.table(
                ranked.tableName,
                call -> {
                  if (call.equals("transactWriteItems") && other.getAndSet(false)) {
                    ranked.submitted("so3", 40);
                    ranked.night(FIRST_NIGHT);
                  }
                }));

    slow.apply(FIRST_NIGHT);

    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so3", "2 so2", "3 so1");
    assertThat(ranked.rowsOf("so", NIGHT)).hasSize(3);
  }

  @Test
  void aReaderWhoMeetsAReplacementSeesTheNewSnapshotWhole() {
    ranked.night(FIRST_NIGHT);
    ranked.submitted("so3", 40);
    var summaryIsRead = new AtomicBoolean();
    var queries = new AtomicInteger();
    var store =
        new SnapshotStore(
            Interrupted.table(
                ranked.tableName,
                _ -> {
                  if (summaryIsRead.get() && queries.getAndIncrement() == 0) {
                    ranked.night(FIRST_NIGHT);
                  }
                }));
    var snapshot = store.find(ROUND, "so", NIGHT).orElseThrow();
    summaryIsRead.set(true);

    var rows = store.rows(snapshot);

    assertThat(rows.ranked()).extracting(RankedUnit::unit).containsExactly("so1", "so2", "so3");
    assertThat(rows.snapshot().ranked()).isEqualTo(3);
  }

  /** Whether the run came to that write. */
  private boolean isKilledAt(int write) {
    var writes = new AtomicInteger();
    var table =
        Interrupted.table(
            ranked.tableName,
            call -> {
              if (WRITES.contains(call) && writes.getAndIncrement() == write) {
                throw new Killed();
              }
            });
    var rounds = new RoundStore(table);
    var round = rounds.round(ROUND);
    try {
      // One level alone, so that being killed ends the run as in life.
      new TakingSnapshots(table, rounds)
          .take(round, Levels.level(round, "so"), Trigger.nightly(FIRST_NIGHT));
      return false;
    } catch (Killed _) {
      return true;
    }
  }
}
