package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.text.Text;

class ClassTableTest {

  private static final ClassTable CLASSES =
      new ClassTable(
          List.of(
              band("yếu", "0", true),
              band("khá", "80", true),
              band("trung bình", "50", false),
              band("tốt", "90", true)));

  @ParameterizedTest
  @CsvSource({
    "100, tốt",
    "90.00, tốt",
    "89.99, khá",
    "80, khá",
    "79.99, trung bình",
    "50.01, trung bình",
    "50, yếu",
    "0, yếu"
  })
  void aBoundBelongsToItsClassOnlyWhenItIsInclusive(BigDecimal index, String label) {
    assertThat(CLASSES.classify(index).orElseThrow().label().vi()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"-0.01"})
  void belowTheLowestBoundThereIsNoClass(BigDecimal index) {
    assertThat(CLASSES.classify(index)).isEmpty();
  }

  private static ClassBand band(String label, String bound, boolean inclusive) {
    return new ClassBand(Text.same(label), new BigDecimal(bound), inclusive);
  }
}
