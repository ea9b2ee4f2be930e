package vn.parindex.notation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputType;
import vn.parindex.rules.DayReference;
import vn.parindex.text.Text;

/** Reads days: {@code issuedOn}, {@code 2022-12-09}, {@code {fact: planDue}}. */
final class DayReader {

  private static final List<InputType> DATES = List.of(InputType.DATE);

  private DayReader() {}

  static @Nullable DayReference read(@Nullable Cursor at, Scope scope) {
    if (at == null) {
      return null;
    }
    if (!at.isScalar()) {
      return fact(at);
    }
    String text = Objects.requireNonNull(at.scalar());
    if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
      Input input = scope.input(at, DATES);
      return input == null ? null : new DayReference.Declared(input);
    }
    LocalDate day = Scalars.day(at);
    return day == null ? null : new DayReference.Fixed(day);
  }

  private static @Nullable DayReference fact(Cursor at) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    String key = Scalars.key(members.required("fact"));
    Text label = QuantityReader.label(members, key);
    members.finish();
    return key == null || label == null ? null : new DayReference.Recorded(key, label);
  }
}
