package vn.parindex.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.declared.DataFault.Code;
import vn.parindex.numbers.Decimals;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/** Checks declared data against the inputs it answers. */
public final class InputCheck {

  private InputCheck() {}

  /** Every fault of the data, in its own order. */
  public static List<DataFault> faults(List<Input> inputs, DeclaredData data) {
    Map<String, Input> byKey =
        inputs.stream().collect(Collectors.toMap(Input::key, Function.identity()));
    List<DataFault> faults = new ArrayList<>();
    data.values()
        .forEach(
            (key, value) -> {
              Input input = byKey.get(key);
              faults.addAll(input == null ? List.of(unknown(key)) : faults(input, value));
            });
    return faults;
  }

  static DataFault unknown(String key) {
    return new DataFault(
        key, Code.UNKNOWN_KEY, new Text("Không có mục số liệu này", "There is no such input"));
  }

  /** Every fault of one value. */
  static List<DataFault> faults(Input input, DeclaredValue value) {
    return switch (value) {
      case DeclaredValue.Amount(BigDecimal number) ->
          input.type().isNumeric() ? faults(input, number) : List.of(wrongType(input));
      case DeclaredValue.YesNo yesNo ->
          input.type() == InputType.YES_NO ? List.of() : List.of(wrongType(input));
      case DeclaredValue.Choice(String option) -> faults(input, option);
      case DeclaredValue.Day day ->
          input.type() == InputType.DATE ? List.of() : List.of(wrongType(input));
    };
  }

  private static List<DataFault> faults(Input input, String option) {
    if (input.type() != InputType.CHOICE) {
      return List.of(wrongType(input));
    }
    if (input.option(option) != null) {
      return List.of();
    }
    String known =
        input.options().stream().map(Input.Option::key).collect(Collectors.joining(", "));
    return List.of(
        fault(
            input,
            Code.UNKNOWN_CHOICE,
            new Text("chọn một trong: ", "choose one of: ").plus(known)));
  }

  private static List<DataFault> faults(Input input, BigDecimal number) {
    List<DataFault> faults = new ArrayList<>();
    BigDecimal min = input.min();
    BigDecimal max = input.max();
    int decimals = Decimals.decimals(number);
    if (input.type() == InputType.COUNT && decimals > 0) {
      faults.add(fault(input, Code.NOT_WHOLE, new Text("phải là số nguyên", "a whole number")));
    } else if (decimals > input.decimals()) {
      faults.add(
          fault(
              input,
              Code.TOO_MANY_DECIMALS,
              new Text("số chữ số thập phân tối đa: ", "decimals allowed: ")
                  .plus(Integer.toString(input.decimals()))));
    }
    if (input.type() == InputType.COUNT && number.signum() < 0) {
      faults.add(fault(input, Code.NEGATIVE, new Text("không được âm", "may not be negative")));
    } else if (min != null && number.compareTo(min) < 0) {
      faults.add(fault(input, Code.BELOW_MINIMUM, bound("ít nhất ", "at least ", min)));
    }
    if (max != null && number.compareTo(max) > 0) {
      faults.add(fault(input, Code.ABOVE_MAXIMUM, bound("nhiều nhất ", "at most ", max)));
    }
    return faults;
  }

  private static Text bound(String vi, String en, BigDecimal value) {
    return new Text(vi, en).plus(NumberWords.number(value));
  }

  static DataFault wrongType(Input input) {
    Text expected =
        switch (input.type()) {
          case COUNT -> new Text("cần một số nguyên", "needs a whole number");
          case AMOUNT, PERCENT -> new Text("cần một số", "needs a number");
          case YES_NO -> new Text("cần có hoặc không", "needs yes or no");
          case CHOICE -> new Text("cần chọn một mục", "needs one of the options");
          case DATE -> new Text("cần một ngày", "needs a day");
        };
    return fault(input, Code.WRONG_TYPE, expected);
  }

  static DataFault fault(Input input, Code code, Text what) {
    return new DataFault(input.key(), code, input.label().plus(": ").plus(what));
  }
}
