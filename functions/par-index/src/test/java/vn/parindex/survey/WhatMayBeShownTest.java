package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Small cells, and results that come in batches. */
class WhatMayBeShownTest {

  @Test
  void aCellUnderFiveBallotsIsHidden() {
    assertThat(SmallCells.shown(cell(4))).isEqualTo(new CellCounts(9, 9, null, null, null));
    assertThat(SmallCells.shown(cell(5))).isEqualTo(cell(5));
  }

  @Test
  void aTotalThatWouldGiveOneHiddenCellAwayIsHiddenToo() {
    assertThat(SmallCells.total(List.of(cell(7), cell(4))).returned()).isNull();
    assertThat(SmallCells.total(List.of(cell(7), cell(2), cell(2))).returned()).isNull();
    assertThat(SmallCells.total(List.of(cell(7), cell(4), cell(4))).returned()).isEqualTo(15);
    assertThat(SmallCells.total(List.of(cell(7), cell(5))).returned()).isEqualTo(12);
  }

  @Test
  void theFirstResultIsSeenWhenASecondBatchIsFull() {
    var held = Batches.NONE.after(5);

    assertThat(held).isEqualTo(new Batches(0, 5));
    assertThat(held.after(9)).isEqualTo(held);
    assertThat(held.after(10)).isEqualTo(new Batches(5, 10));
  }

  @Property(tries = 500)
  void twoResultsThatAreSeenDifferByAtLeastFiveBallots(
      @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> arrivals) {
    var batches = Batches.NONE;
    var seen = new ArrayList<Integer>();
    int ballots = 0;
    for (int more : arrivals) {
      ballots += more;
      if (batches.releases(ballots)) {
        seen.add(batches.held());
      }
      batches = batches.after(ballots);
      assertThat(batches.seen()).isEqualTo(seen.isEmpty() ? 0 : seen.getLast());
    }
    if (ballots > (seen.isEmpty() ? 0 : seen.getLast()) && !seen.isEmpty()) {
      seen.add(ballots); // what closing shows
    }

    for (int i = 1; i < seen.size(); i++) {
      assertThat(seen.get(i) - seen.get(i - 1)).isGreaterThanOrEqualTo(SmallCells.LEAST);
    }
  }

  private static CellCounts cell(int returned) {
    return new CellCounts(9, 9, returned, returned, 0);
  }
}
