package vn.parindex.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitsTest {

  private final Round round = Rounds.round();

  @Test
  void aProperListHasNoFaults() {
    assertThat(Units.faults(round, Rounds.UNITS)).isEmpty();
  }

  @Test
  void namesEveryUnitThatDoesNotFit() {
    var units = new ArrayList<>(Rounds.UNITS);
    units.add(Rounds.unit("SNV", "so", "70"));
    units.add(Rounds.unit("X1", "so", "nobody"));
    units.add(Rounds.unit("X2", "xa", null));
    units.add(Rounds.unit("X3", "huyen", "70"));
    units.add(Rounds.unit("X4", "so", "X5"));
    units.add(Rounds.unit("X5", "so", "X4"));
    units.add(valid("X6", LocalDate.of(2022, 5, 1), LocalDate.of(2022, 4, 30)));
    units.add(valid("X7", LocalDate.of(2023, 1, 1), null));
    units.add(valid("X8", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)));

    assertThat(Units.faults(round, units))
        .extracting(f -> f.index() + " " + f.member() + " " + f.code())
        .containsExactly(
            "4 code duplicate-code",
            "5 parent unknown-parent",
            "6 parent missing",
            "7 level unknown-level",
            "8 parent circular-parent",
            "9 parent circular-parent",
            "10 validTo ends-before-it-begins",
            "11 validFrom not-in-the-year",
            "12 validFrom not-in-the-year");
  }

  @Test
  void unitsMayEndOrBeginWithinTheYear() {
    assertThat(
            Units.faults(
                round,
                List.of(
                    valid("A", LocalDate.of(2022, 10, 1), null),
                    valid("B", LocalDate.of(2010, 1, 1), LocalDate.of(2022, 9, 30)))))
        .isEmpty();
  }

  @Test
  void anOpenRoundLosesNoUnit() {
    var renamed =
        Rounds.UNITS.stream()
            .map(u -> new Unit(u.code(), "Mới", u.level(), u.parent(), u.validFrom(), null))
            .toList();

    assertThat(Units.lostWhileOpen(Rounds.UNITS, renamed)).isEmpty();
    assertThat(Units.lostWhileOpen(Rounds.UNITS, Rounds.UNITS.subList(0, 3)))
        .containsExactly("25195");
    assertThat(
            Units.lostWhileOpen(
                List.of(Rounds.unit("SNV", "so", null)), List.of(Rounds.unit("SNV", "xa", null))))
        .containsExactly("SNV");
  }

  private static Unit valid(String code, LocalDate from, @Nullable LocalDate to) {
    return new Unit(code, "Đơn vị " + code, "so", null, from, to);
  }
}
