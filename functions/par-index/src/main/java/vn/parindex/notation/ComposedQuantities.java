package vn.parindex.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.rules.Condition;
import vn.parindex.rules.DayReference;
import vn.parindex.rules.DaysLate;
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

/** Reads quantities that are made of others: {@code {ratio: b, to: a, ...}}. */
final class ComposedQuantities {

  private ComposedQuantities() {}

  static @Nullable Quantity read(Members members, Scope scope) {
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
    Quantity numerator = QuantityReader.read(members.required("ratio"), scope);
    Quantity denominator = QuantityReader.read(members.required("to"), scope);
    Fallback whenZero = Scalars.word(members.required("whenZero"), Words.FALLBACK);
    Ratio.AboveWhole above = Scalars.word(members.required("above100"), Words.ABOVE_WHOLE);
    if (numerator == null || denominator == null || whenZero == null || above == null) {
      return null;
    }
    return QuantityReader.sameDimension(
            members.whole(), numerator.dimension(), denominator.dimension())
        ? new Ratio(numerator, denominator, whenZero, above)
        : null;
  }

  private static @Nullable Quantity quotient(Members members, Scope scope) {
    Quantity dividend = QuantityReader.read(members.required("quotient"), scope);
    Quantity divisor = QuantityReader.read(members.required("by"), scope);
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
      Quantity term = QuantityReader.read(item, scope);
      if (term != null
          && (terms.isEmpty()
              || QuantityReader.sameDimension(
                  item, terms.getFirst().dimension(), term.dimension()))) {
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
    Text label = QuantityReader.label(members, key);
    return key == null || unit == null || label == null
        ? null
        : new RecordedNumber(key, label, unit);
  }

  private static @Nullable Quantity daysLate(Members members, Scope scope) {
    DayReference actual = DayReader.read(members.required("daysLate"), scope);
    DayReference due = DayReader.read(members.required("due"), scope);
    return actual == null || due == null ? null : new DaysLate(actual, due);
  }
}
