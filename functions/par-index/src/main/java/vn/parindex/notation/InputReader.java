package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputType;
import vn.parindex.numbers.Decimals;
import vn.parindex.text.Text;

/** Reads what a sub-criterion asks a unit for. */
final class InputReader {

  private static final int USUAL_DECIMALS = 2;

  private InputReader() {}

  static Scope read(@Nullable Cursor at) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    Set<String> faulty = new HashSet<>();
    Members members = at == null ? null : at.members();
    if (members != null) {
      members
          .all()
          .forEach(
              (key, value) -> {
                Input input = input(key, value);
                if (input == null) {
                  faulty.add(key);
                } else {
                  inputs.put(key, input);
                }
              });
    }
    return new Scope(inputs, faulty);
  }

  private static @Nullable Input input(String key, Cursor at) {
    boolean keyIsFine = keyIsFine(key, at);
    Members members = at.members();
    if (members == null) {
      return null;
    }
    InputType type = Scalars.word(members.required("type"), Words.INPUT_TYPE);
    Text label = Texts.name(members.required("label"));
    Cursor requiredAt = members.optional("required");
    Boolean required = requiredAt == null ? Boolean.TRUE : Scalars.yesNo(requiredAt);
    if (type == null) {
      // Which other members belong here depends on the type.
      return null;
    }
    Input input =
        switch (type) {
          case COUNT, AMOUNT, PERCENT -> number(key, label, type, required, members);
          case CHOICE -> choice(key, label, required, members);
          case YES_NO, DATE ->
              label == null || required == null
                  ? null
                  : new Input(key, label, type, null, null, 0, required, List.of());
        };
    members.finish();
    return keyIsFine ? input : null;
  }

  private static boolean keyIsFine(String key, Cursor at) {
    if (Scalars.isKey(key)) {
      return true;
    }
    at.fault(
        FaultCode.BAD_CODE,
        "Khóa bắt đầu bằng chữ thường, gồm chữ và số, tối đa 40 ký tự",
        "A key starts with a lower-case letter and has letters and digits, at most 40");
    return false;
  }

  private static @Nullable Input number(
      String key,
      @Nullable Text label,
      InputType type,
      @Nullable Boolean required,
      Members members) {
    Cursor minAt = members.optional("min");
    Cursor maxAt = members.optional("max");
    BigDecimal min = minAt == null ? BigDecimal.ZERO : Scalars.number(minAt);
    BigDecimal max = Scalars.number(maxAt);
    Integer decimals = type == InputType.COUNT ? Integer.valueOf(0) : decimals(members);
    if (min == null || (maxAt != null && max == null) || decimals == null) {
      return null;
    }
    if (type == InputType.COUNT && min.signum() < 0) {
      members.whole().fault(FaultCode.BAD_NUMBER, "Số đếm không âm", "A count is never negative");
      return null;
    }
    if (max != null && min.compareTo(max) > 0) {
      members.whole().fault(FaultCode.BAD_NUMBER, "min lớn hơn max", "min is above max");
      return null;
    }
    return label == null || required == null
        ? null
        : new Input(key, label, type, min, max, decimals, required, List.of());
  }

  private static @Nullable Integer decimals(Members members) {
    Cursor at = members.optional("decimals");
    return at == null ? Integer.valueOf(USUAL_DECIMALS) : Scalars.whole(at, 0, Decimals.DECIMALS);
  }

  private static @Nullable Input choice(
      String key, @Nullable Text label, @Nullable Boolean required, Members members) {
    Cursor at = members.required("options");
    Members keys = at == null ? null : at.members();
    if (at == null || keys == null) {
      return null;
    }
    List<Input.Option> options = new ArrayList<>();
    Map<String, Cursor> all = keys.all();
    all.forEach(
        (option, value) -> {
          boolean fine = keyIsFine(option, value);
          Text name = Texts.name(value);
          if (fine && name != null) {
            options.add(new Input.Option(option, name));
          }
        });
    if (all.isEmpty()) {
      at.fault(FaultCode.EMPTY_LIST, "Cần ít nhất một lựa chọn", "Needs at least one option");
    }
    return label == null || required == null || options.isEmpty() || options.size() < all.size()
        ? null
        : new Input(key, label, InputType.CHOICE, null, null, 0, required, options);
  }
}
