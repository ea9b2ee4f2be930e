package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputType;
import vn.parindex.numbers.Decimals;
import vn.parindex.rules.Constant;
import vn.parindex.rules.DeclaredNumber;
import vn.parindex.rules.Dimension;
import vn.parindex.rules.Quantity;
import vn.parindex.text.Text;

/** Reads quantities: {@code done}, {@code 80%}, {@code {ratio: b, to: a, ...}}. */
final class QuantityReader {

  private static final List<InputType> NUMBERS =
      List.of(InputType.COUNT, InputType.AMOUNT, InputType.PERCENT);

  private QuantityReader() {}

  static @Nullable Quantity read(@Nullable Cursor at, Scope scope) {
    if (at == null) {
      return null;
    }
    if (at.isScalar()) {
      return scalar(at, scope);
    }
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Quantity quantity = ComposedQuantities.read(members, scope);
    members.finish();
    return quantity;
  }

  private static @Nullable Quantity scalar(Cursor at, Scope scope) {
    String text = Objects.requireNonNull(at.scalar());
    if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
      Input input = scope.input(at, NUMBERS);
      return input == null ? null : new DeclaredNumber(input);
    }
    return constant(at, text);
  }

  private static @Nullable Constant constant(Cursor at, String text) {
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    BigDecimal value = Decimals.parse(digits).orElse(null);
    if (value == null) {
      at.fault(
          FaultCode.BAD_NUMBER,
          "Cần một số như 12.5, một tỷ lệ như 80%, hoặc tên số liệu",
          "Needs a number such as 12.5, a percentage such as 80%, or an input");
      return null;
    }
    return new Constant(value, percent ? Dimension.PERCENT : Dimension.NUMBER);
  }

  /** A number of this dimension, written with or without {@code %} as it must be. */
  static @Nullable BigDecimal bound(@Nullable Cursor at, @Nullable Dimension dimension) {
    String text = at == null ? null : at.scalar();
    Constant constant = at == null || text == null ? null : constant(at, text);
    if (at == null || constant == null) {
      return null;
    }
    return dimension == null || sameDimension(at, dimension, constant.dimension())
        ? constant.value()
        : null;
  }

  static boolean sameDimension(Cursor at, Dimension one, Dimension other) {
    if (one == other) {
      return true;
    }
    at.fault(
        FaultCode.PERCENT_MISMATCH,
        "Không so sánh được tỷ lệ % với số thường: thêm hoặc bỏ dấu %",
        "Percent and plain numbers do not mix: add or remove the %");
    return false;
  }

  /** The label of a fact: as written, or its key. */
  static @Nullable Text label(Members members, @Nullable String key) {
    Cursor at = members.optional("label");
    if (at != null) {
      return Texts.name(at);
    }
    return key == null ? null : Text.same(key);
  }
}
