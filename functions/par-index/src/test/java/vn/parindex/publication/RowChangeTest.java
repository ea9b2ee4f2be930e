package vn.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.publication.Rows.row;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.text.Text;

/** What a correction says that it changes. */
class RowChangeTest {

  @Test
  void onlyUnitsWhoseValuesDifferAreNamed() {
    var changes =
        RowChange.between(
            ranking(row("A", 1, "90.00", "Tốt"), row("B", 2, "85.00", "Khá")),
            List.of(row("A", 1, "90.0", "Tốt"), row("B", 2, "86.00", "Khá")));
    assertThat(changes).extracting(RowChange::unitCode).containsExactly("B");
    assertThat(changes.getFirst().before()).isNotNull();
    assertThat(changes.getFirst().after())
        .isEqualTo(
            new RowChange.Values(
                2, new BigDecimal("86.00"), new BigDecimal("86.00"), Text.same("Khá")));
  }

  @Test
  void aUnitThatIsNewOrGoneIsNamedToo() {
    var changes =
        RowChange.between(
            ranking(row("A", 1, "90.00", "Tốt")), List.of(row("B", 1, "85.00", "Khá")));
    assertThat(changes).extracting(RowChange::unitCode).containsExactly("B", "A");
    assertThat(changes.getFirst().before()).isNull();
    assertThat(changes.getLast().after()).isNull();
  }

  private static FrozenRanking ranking(RankedRow... rows) {
    return new FrozenRanking(
        "2022",
        Text.same("Đợt 2022"),
        2022,
        "so",
        Text.same("Sở"),
        LocalDate.of(2023, 2, 1),
        Instant.parse("2023-01-31T18:00:00Z"),
        "hash",
        null,
        null,
        List.of(),
        List.of(),
        List.of(rows),
        List.of(),
        null,
        List.of());
  }
}
