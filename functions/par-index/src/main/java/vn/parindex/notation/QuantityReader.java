package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputType;
import vn.parindex.numbers.Decimals;
import vn.parindex.rules.Condition;
import vn.parindex.rules.Constant;
import vn.parindex.rules.DayReference;
import vn.parindex.rules.DaysLate;
import vn.parindex.rules.DeclaredNumber;
import vn.parindex.rules.Difference;
import vn.parindex.rules.Dimension;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.Quantity;
import vn.parindex.rules.Quotient;
import vn.parindex.rules.Ratio;
import vn.parindex.rules.RecordedNumber;
import vn.parindex.rules.SumOf;
import vn.parindex.rules.Tally;
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
    Quantity quantity = composed(members, scope);
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

  private static @Nullable Quantity composed(Members members, Scope scope) {
    if (members.has("ratio")) {
      return ratio(members, scope);
    } else if (members.has("quotient")) {
      return quotient(members, scope);
    } else if (members.has("sum")) {
      return sum(members, scope);
    } else if (members.has("difference")) {
      return difference(members, scope);
    } else if (members.has("tally")) {
      return tally(members, scope);
    } else if (members.has("fact")) {
      return fact(members);
    } else if (members.has("daysLate")) {
      return daysLate(members, scope);
    }
    members
        .whole()
        .fault(
            FaultCode.MISSING_KEY,
            "Cần một trong: ratio, quotient, sum, difference, tally, fact, daysLate",
            "Needs one of: ratio, quotient, sum, difference, tally, fact, daysLate");
    members.all();
    return null;
  }

  private static @Nullable Quantity ratio(Members members, Scope scope) {
    Quantity numerator = read(members.required("ratio"), scope);
    Quantity denominator = read(members.required("to"), scope);
    Fallback whenZero = Scalars.word(members.required("whenZero"), Words.FALLBACK);
    Ratio.AboveWhole above = Scalars.word(members.required("above100"), Words.ABOVE_WHOLE);
    if (numerator == null || denominator == null || whenZero == null || above == null) {
      return null;
    }
    return sameDimension(members.whole(), numerator.dimension(), denominator.dimension())
        ? new Ratio(numerator, denominator, whenZero, above)
        : null;
  }

  private static @Nullable Quantity quotient(Members members, Scope scope) {
    Quantity dividend = read(members.required("quotient"), scope);
    Quantity divisor = read(members.required("by"), scope);
    Fallback whenZero = Scalars.word(members.required("whenZero"), Words.FALLBACK);
    return dividend == null || divisor == null || whenZero == null
        ? null
        : new Quotient(dividend, divisor, whenZero);
  }

  private static @Nullable Quantity sum(Members members, Scope scope) {
    List<Quantity> terms = terms(members.required("sum"), scope);
    return terms == null || terms.isEmpty() ? null : new SumOf(terms);
  }

  private static @Nullable Quantity difference(Members members, Scope scope) {
    Cursor at = members.required("difference");
    List<Quantity> terms = terms(at, scope);
    Difference.Negative negative = Scalars.word(members.required("whenNegative"), Words.NEGATIVE);
    if (at != null && terms != null && terms.size() != 2) {
      at.fault(FaultCode.WRONG_KIND, "Cần đúng hai số", "Needs exactly two numbers");
      return null;
    }
    return terms == null || negative == null
        ? null
        : new Difference(terms.getFirst(), terms.getLast(), negative);
  }

  private static @Nullable List<Quantity> terms(@Nullable Cursor at, Scope scope) {
    if (at == null) {
      return null;
    }
    List<Cursor> items = at.atLeastOneItem();
    List<Quantity> terms = new ArrayList<>();
    for (Cursor item : items) {
      Quantity term = read(item, scope);
      if (term != null
          && (terms.isEmpty()
              || sameDimension(item, terms.getFirst().dimension(), term.dimension()))) {
        terms.add(term);
      }
    }
    return terms.size() < items.size() ? null : terms;
  }

  private static @Nullable Quantity tally(Members members, Scope scope) {
    Cursor at = members.required("tally");
    List<Condition> conditions = at == null ? null : ConditionReader.list(at, scope);
    return conditions == null || conditions.isEmpty() ? null : new Tally(conditions);
  }

  private static @Nullable Quantity fact(Members members) {
    String key = Scalars.key(members.required("fact"));
    Cursor unitAt = members.optional("unit");
    Dimension unit = unitAt == null ? Dimension.NUMBER : Scalars.word(unitAt, Words.DIMENSION);
    Text label = label(members, key);
    return key == null || unit == null || label == null
        ? null
        : new RecordedNumber(key, label, unit);
  }

  /** The label of a fact: as written, or its key. */
  static @Nullable Text label(Members members, @Nullable String key) {
    Cursor at = members.optional("label");
    if (at != null) {
      return Texts.name(at);
    }
    return key == null ? null : Text.same(key);
  }

  private static @Nullable Quantity daysLate(Members members, Scope scope) {
    DayReference actual = DayReader.read(members.required("daysLate"), scope);
    DayReference due = DayReader.read(members.required("due"), scope);
    return actual == null || due == null ? null : new DaysLate(actual, due);
  }
}
