package vn.parindex.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.text.Text;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "92.51 | 92,51 | 92.51",
        "1600 | 1.600 | 1,600",
        "1234567.5 | 1.234.567,5 | 1,234,567.5",
        "999 | 999 | 999",
        "-1000 | -1.000 | -1,000",
        "0.250 | 0,25 | 0.25",
        "0.005 | 0,01 | 0.01",
        "0 | 0 | 0"
      })
  void commaInVietnamesePointInEnglish(String number, String vi, String en) {
    assertThat(NumberWords.number(new BigDecimal(number))).isEqualTo(new Text(vi, en));
  }

  @Test
  void aNumberIsNeverShownAsTheBoundItMisses() {
    assertThat(NumberWords.percent(Exact.parse("79.9996")).vi()).isEqualTo("79,9996 %");
    assertThat(NumberWords.percent(Exact.parse("80")).vi()).isEqualTo("80 %");
    assertThat(NumberWords.percent(Exact.parse("200/3")).vi()).isEqualTo("66,67 %");
  }

  @Test
  void onePointIsSingular() {
    assertThat(NumberWords.points(Exact.of(1)).en()).isEqualTo("1 point");
    assertThat(NumberWords.points(Exact.parse("0.5")).en()).isEqualTo("0.5 points");
  }
}
