package vn.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.publication.Rows.row;
import static vn.parindex.publication.Rows.with;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.Field;
import vn.parindex.publication.FrozenRanking.ClassCount;
import vn.parindex.publication.RankedRow.FieldPoints;
import vn.parindex.publication.RankedRow.LastYear;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.ClassTable;
import vn.parindex.text.Text;

/** What a published ranking says beyond its rows. */
class FreezingTest {

  private static final ClassTable CLASSES =
      new ClassTable(
          List.of(
              new ClassBand(Text.same("Tốt"), new BigDecimal("90"), true),
              new ClassBand(Text.same("Khá"), new BigDecimal("80"), true)));

  @Test
  void theMeanIsRoundedOnceHalfUp() {
    assertThat(Freezing.average(numbers("92.50", "81.25", "68.75")))
        .isEqualTo(new BigDecimal("80.83"));
    assertThat(Freezing.average(numbers("0.01", "0.00"))).isEqualTo(new BigDecimal("0.01"));
    assertThat(Freezing.average(List.of())).isNull();
  }

  @Property
  void theMeanLiesBetweenTheLeastAndTheLargest(
      @ForAll @Size(min = 1, max = 20)
          List<@BigRange(min = "0", max = "100") @Scale(2) BigDecimal> values) {
    var mean = Freezing.average(values);
    assertThat(mean)
        .isBetween(
            values.stream().min(BigDecimal::compareTo).orElseThrow(),
            values.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  @Test
  void everyClassIsCountedAndUnitsBelowTheLowestToo() {
    var rows =
        List.of(
            row("A", 1, "95.00", "Tốt"), row("B", 2, "91.00", "Tốt"), row("C", 3, "10.00", null));
    assertThat(Freezing.classCounts(CLASSES, rows))
        .containsExactly(
            new ClassCount(Text.same("Tốt"), 2),
            new ClassCount(Text.same("Khá"), 0),
            new ClassCount(null, 1));
  }

  @Test
  void unitsAreRankedWithinAFieldByTheirShareOfItAndShareARank() {
    var rows =
        Freezing.rankedByField(
            List.of(
                with(row("A", 1, "90.00", "Tốt"), field("1", "5.00", "10")),
                with(row("B", 2, "85.00", "Khá"), field("1", "8.00", "10")),
                with(row("C", 3, "80.00", "Khá"), field("1", "4.00", "5")),
                with(row("D", 4, "70.00", null), field("1", "0.00", "0"))));
    assertThat(rows).extracting(r -> r.fields().getFirst().rank()).containsExactly(3, 1, 1, null);
  }

  @Test
  void theMeanOfAFieldIsThatOfItsPoints() {
    var rows =
        List.of(
            with(row("A", 1, "90.00", "Tốt"), field("1", "5.00", "10")),
            with(row("B", 2, "85.00", "Khá"), field("1", "8.01", "10")));
    var fields = List.of(new Field("1", Text.same("Một"), BigDecimal.TEN, List.of()));
    assertThat(Freezing.averages(fields, rows).getFirst().average())
        .isEqualTo(new BigDecimal("6.51"));
  }

  @Test
  void aRankThatIsBetterThanLastYearsIsAClimb() {
    var change =
        Freezing.change(new LastYear(5, new BigDecimal("88.10")), 2, new BigDecimal("90.00"));
    assertThat(change).isEqualTo(new RankedRow.Change(3, new BigDecimal("1.90")));
    assertThat(Freezing.change(null, 2, BigDecimal.TEN)).isNull();
  }

  private static FieldPoints field(String code, String points, String max) {
    return new FieldPoints(code, new BigDecimal(points), new BigDecimal(max), null);
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return Arrays.stream(numbers).map(BigDecimal::new).toList();
  }
}
