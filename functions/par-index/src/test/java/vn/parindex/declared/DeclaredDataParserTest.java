package vn.parindex.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.declared.DataFault.Code;
import vn.parindex.declared.DeclaredDataParser.Parsed;
import vn.parindex.text.Text;

class DeclaredDataParserTest {

  private static final List<Input> INPUTS =
      List.of(
          number("files", InputType.COUNT, null, 0),
          number("money", InputType.AMOUNT, BigDecimal.valueOf(1000), 2),
          input("met", InputType.YES_NO, List.of()),
          input("on", InputType.DATE, List.of()),
          input("kind", InputType.CHOICE, List.of(new Input.Option("good", Text.same("Tốt")))));

  private static Input number(String key, InputType type, @Nullable BigDecimal max, int decimals) {
    return new Input(key, Text.same(key), type, BigDecimal.ZERO, max, decimals, true, List.of());
  }

  private static Input input(String key, InputType type, List<Input.Option> options) {
    return new Input(key, Text.same(key), type, null, null, 0, true, options);
  }

  private static Parsed parse(String key, Object value) {
    return DeclaredDataParser.parse(INPUTS, Map.of(key, value), false);
  }

  @Test
  void textsNumbersAndBooleansBecomeTypedValues() {
    Parsed parsed =
        DeclaredDataParser.parse(
            INPUTS,
            Map.of(
                "files", new BigDecimal("12.0"),
                "money", "92.51",
                "met", true,
                "on", "2022-12-09",
                "kind", "good"),
            false);
    assertThat(parsed)
        .isEqualTo(
            new Parsed.Data(
                DeclaredData.of(
                    Map.of(
                        "files", new DeclaredValue.Amount(BigDecimal.valueOf(12)),
                        "money", new DeclaredValue.Amount(new BigDecimal("92.51")),
                        "met", new DeclaredValue.YesNo(true),
                        "on", new DeclaredValue.Day(LocalDate.of(2022, 12, 9)),
                        "kind", new DeclaredValue.Choice("good")))));
  }

  @Test
  void anEmptyTextIsLeftEmpty() {
    assertThat(parse("files", "")).isEqualTo(new Parsed.Data(DeclaredData.EMPTY));
  }

  static Stream<Arguments> faulty() {
    return Stream.of(
        Arguments.of("unknown", "1", Code.UNKNOWN_KEY),
        Arguments.of("files", "NaN", Code.NOT_A_NUMBER),
        Arguments.of("files", "Infinity", Code.NOT_A_NUMBER),
        Arguments.of("files", "1e3", Code.NOT_A_NUMBER),
        Arguments.of("files", "0x10", Code.NOT_A_NUMBER),
        Arguments.of("files", "1,600", Code.NOT_A_NUMBER),
        Arguments.of("files", " 1", Code.NOT_A_NUMBER),
        Arguments.of("files", "١", Code.NOT_A_NUMBER),
        Arguments.of("files", "9".repeat(16), Code.NOT_A_NUMBER),
        Arguments.of("files", new BigDecimal("1E+2147483647"), Code.TOO_MANY_DIGITS),
        Arguments.of("files", new BigDecimal("1E-2147483647"), Code.TOO_MANY_DIGITS),
        Arguments.of("files", "-1", Code.NEGATIVE),
        Arguments.of("files", "1.5", Code.NOT_WHOLE),
        Arguments.of("files", true, Code.WRONG_TYPE),
        Arguments.of("files", List.of(1), Code.WRONG_TYPE),
        Arguments.of("money", "1.001", Code.TOO_MANY_DECIMALS),
        Arguments.of("money", "1000.01", Code.ABOVE_MAXIMUM),
        Arguments.of("money", "-0.01", Code.BELOW_MINIMUM),
        Arguments.of("met", "yes", Code.WRONG_TYPE),
        Arguments.of("met", BigDecimal.ONE, Code.WRONG_TYPE),
        Arguments.of("on", "2022-02-30", Code.NOT_A_DAY),
        Arguments.of("on", "09/12/2022", Code.NOT_A_DAY),
        Arguments.of("kind", "bad", Code.UNKNOWN_CHOICE));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void aFaultyValueIsNamed(String key, Object value, Code expected) {
    assertThat(parse(key, value))
        .isInstanceOfSatisfying(
            Parsed.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(
                        fault -> {
                          assertThat(fault.code()).isEqualTo(expected);
                          assertThat(fault.key()).isEqualTo(key);
                          assertThat(fault.message().vi()).isNotBlank();
                        }));
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    Parsed parsed =
        DeclaredDataParser.parse(
            INPUTS, Map.of("files", "-1.5", "met", "perhaps", "on", "today"), false);
    assertThat(parsed)
        .isInstanceOfSatisfying(
            Parsed.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(DataFault::code)
                    .containsExactlyInAnyOrder(
                        Code.NEGATIVE, Code.NOT_WHOLE, Code.WRONG_TYPE, Code.NOT_A_DAY));
  }
}
