package vn.parindex.declared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.DataFault.Code;
import vn.parindex.numbers.Decimals;
import vn.parindex.text.Text;

/**
 * Makes typed values of raw ones, as they come from JSON or a spreadsheet: texts, {@link
 * BigDecimal}s and {@link Boolean}s. Reports every fault, never only the first, and never throws.
 */
public final class DeclaredDataParser {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private DeclaredDataParser() {}

  /** What came of parsing: data without faults, or all faults. */
  public sealed interface Parsed {

    /** Typed data that fits its inputs. */
    record Data(DeclaredData data) implements Parsed {}

    /** Why the data is refused; at least one fault. */
    record Refused(List<DataFault> faults) implements Parsed {

      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  /**
   * Parses the data of one sub-criterion.
   *
   * @param inputs what it asks for
   * @param raw values by input key; null or an empty text means left empty
   * @param notApplicable as sent
   */
  public static Parsed parse(
      List<Input> inputs, Map<String, ? extends @Nullable Object> raw, boolean notApplicable) {
    Map<String, Input> byKey =
        inputs.stream().collect(Collectors.toMap(Input::key, Function.identity()));
    Map<String, DeclaredValue> values = new LinkedHashMap<>();
    List<DataFault> faults = new ArrayList<>();
    raw.forEach(
        (key, value) -> {
          Input input = byKey.get(key);
          if (input == null) {
            faults.add(InputCheck.unknown(key));
          } else if (value != null && !value.equals("")) {
            DeclaredValue parsed = parse(input, value, faults);
            if (parsed != null) {
              values.put(key, parsed);
            }
          }
        });
    return faults.isEmpty()
        ? new Parsed.Data(new DeclaredData(values, notApplicable))
        : new Parsed.Refused(faults);
  }

  private static @Nullable DeclaredValue parse(Input input, Object value, List<DataFault> faults) {
    DeclaredValue parsed =
        switch (input.type()) {
          case COUNT, AMOUNT, PERCENT -> amount(input, value, faults);
          case YES_NO -> yesNo(input, value, faults);
          case CHOICE -> choice(input, value, faults);
          case DATE -> day(input, value, faults);
        };
    if (parsed != null) {
      faults.addAll(InputCheck.faults(input, parsed));
    }
    return parsed;
  }

  private static @Nullable DeclaredValue amount(Input input, Object value, List<DataFault> faults) {
    return switch (value) {
      case BigDecimal number when Decimals.bounded(number) -> new DeclaredValue.Amount(number);
      case BigDecimal number -> refuse(input, Code.TOO_MANY_DIGITS, TOO_MANY_DIGITS, faults);
      case String text -> {
        BigDecimal number = Decimals.parse(text).orElse(null);
        yield number == null
            ? refuse(input, Code.NOT_A_NUMBER, NOT_A_NUMBER, faults)
            : new DeclaredValue.Amount(number);
      }
      default -> wrongType(input, faults);
    };
  }

  private static @Nullable DeclaredValue yesNo(Input input, Object value, List<DataFault> faults) {
    return switch (value) {
      case Boolean yes -> new DeclaredValue.YesNo(yes);
      case String text when text.equals("true") -> new DeclaredValue.YesNo(true);
      case String text when text.equals("false") -> new DeclaredValue.YesNo(false);
      default -> wrongType(input, faults);
    };
  }

  private static @Nullable DeclaredValue choice(Input input, Object value, List<DataFault> faults) {
    return value instanceof String option
        ? new DeclaredValue.Choice(option)
        : wrongType(input, faults);
  }

  private static @Nullable DeclaredValue day(Input input, Object value, List<DataFault> faults) {
    if (!(value instanceof String text)) {
      return wrongType(input, faults);
    }
    try {
      return new DeclaredValue.Day(LocalDate.parse(text, DAY));
    } catch (DateTimeException notADay) {
      return refuse(input, Code.NOT_A_DAY, NOT_A_DAY, faults);
    }
  }

  private static final Text NOT_A_NUMBER =
      new Text("cần một số viết như 1600 hoặc 92.51", "needs a number such as 1600 or 92.51");
  private static final Text TOO_MANY_DIGITS = new Text("số quá dài", "the number is too long");
  private static final Text NOT_A_DAY =
      new Text("cần một ngày viết như 2022-12-09", "needs a day such as 2022-12-09");

  private static @Nullable DeclaredValue wrongType(Input input, List<DataFault> faults) {
    faults.add(InputCheck.wrongType(input));
    return null;
  }

  private static @Nullable DeclaredValue refuse(
      Input input, Code code, Text what, List<DataFault> faults) {
    faults.add(InputCheck.fault(input, code, what));
    return null;
  }
}
