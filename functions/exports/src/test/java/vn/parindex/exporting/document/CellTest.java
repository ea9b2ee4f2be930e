package vn.parindex.exporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CellTest {

  @Test
  void numbersHaveADecimalCommaTwoDecimalsAndAPointForThousands() {
    assertThat(Cell.of(new BigDecimal("92.5")).shown()).isEqualTo("92,50");
    assertThat(Cell.of(new BigDecimal("1600.005")).shown()).isEqualTo("1.600,01");
    assertThat(Cell.of(new BigDecimal("-0.5")).shown()).isEqualTo("-0,50");
    assertThat(Cell.of(1600).shown()).isEqualTo("1.600");
  }

  @Test
  void aDateHasTwoDigitsAsTheDecreeAsks() {
    assertThat(head(LocalDate.of(2023, 2, 8)).dateLine())
        .isEqualTo("Bình Phước, ngày 08 tháng 02 năm 2023");
    assertThat(head(LocalDate.of(2022, 12, 15)).dateLine())
        .isEqualTo("Bình Phước, ngày 15 tháng 12 năm 2022");
    assertThat(head(LocalDate.of(2022, 3, 5)).dateLine())
        .isEqualTo("Bình Phước, ngày 05 tháng 3 năm 2022");
  }

  private static Letterhead head(LocalDate day) {
    return new Letterhead("UBND TỈNH BÌNH PHƯỚC", "SỞ NỘI VỤ", "BC-SNV", "Bình Phước", day, "GĐ");
  }
}
