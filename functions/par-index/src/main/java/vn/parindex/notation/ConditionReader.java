package vn.parindex.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputType;
import vn.parindex.rules.Condition;
import vn.parindex.rules.DayReference;
import vn.parindex.rules.Quantity;
import vn.parindex.rules.Relation;

/** Reads conditions: {@code funded}, {@code {all: [...]}}, {@code {value: q, from: 1}}. */
final class ConditionReader {

  private static final List<InputType> YES_NO = List.of(InputType.YES_NO);
  private static final List<InputType> CHOICE = List.of(InputType.CHOICE);

  private static final Map<String, Relation> RELATIONS = new LinkedHashMap<>();

  static {
    RELATIONS.put("above", Relation.ABOVE);
    RELATIONS.put("from", Relation.FROM);
    RELATIONS.put("below", Relation.BELOW);
    RELATIONS.put("to", Relation.TO);
    RELATIONS.put("exactly", Relation.EXACTLY);
  }

  private ConditionReader() {}

  static @Nullable Condition read(@Nullable Cursor at, Scope scope) {
    if (at == null) {
      return null;
    }
    if (at.isScalar()) {
      Input input = scope.input(at, YES_NO);
      return input == null ? null : new Condition.Yes(input);
    }
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Condition condition = composed(members, scope);
    members.finish();
    return condition;
  }

  /** A list of conditions, or null when one of them has a fault. */
  static @Nullable List<Condition> list(Cursor at, Scope scope) {
    List<Cursor> items = at.atLeastOneItem();
    List<Condition> conditions = new ArrayList<>();
    for (Cursor item : items) {
      Condition condition = read(item, scope);
      if (condition != null) {
        conditions.add(condition);
      }
    }
    return conditions.size() < items.size() ? null : conditions;
  }

  private static @Nullable Condition composed(Members members, Scope scope) {
    if (members.has("all")) {
      List<Condition> all = members(members.required("all"), scope);
      return all == null ? null : new Condition.All(all);
    } else if (members.has("any")) {
      List<Condition> any = members(members.required("any"), scope);
      return any == null ? null : new Condition.Any(any);
    } else if (members.has("not")) {
      Condition member = read(members.required("not"), scope);
      return member == null ? null : new Condition.Not(member);
    } else if (members.has("choice")) {
      return picked(members, scope);
    } else if (members.has("value")) {
      return compares(members, scope);
    } else if (members.has("day")) {
      DayReference day = DayReader.read(members.required("day"), scope);
      DayReference due = DayReader.read(members.required("notAfter"), scope);
      return day == null || due == null ? null : new Condition.InTime(day, due);
    }
    members
        .whole()
        .fault(
            FaultCode.MISSING_KEY,
            "Cần một trong: all, any, not, choice, value, day",
            "Needs one of: all, any, not, choice, value, day");
    members.all();
    return null;
  }

  private static @Nullable List<Condition> members(@Nullable Cursor at, Scope scope) {
    List<Condition> conditions = at == null ? null : list(at, scope);
    return conditions == null || conditions.isEmpty() ? null : conditions;
  }

  private static @Nullable Condition picked(Members members, Scope scope) {
    Input input = scope.input(members.required("choice"), CHOICE);
    Cursor optionAt = members.required("is");
    String option = Scalars.key(optionAt);
    if (input == null || optionAt == null || option == null) {
      return null;
    }
    if (input.option(option) == null) {
      optionAt.fault(
          FaultCode.CHOICE_MISMATCH,
          "Không có lựa chọn '" + option + "'",
          "There is no option '" + option + "'");
      return null;
    }
    return new Condition.Picked(input, option);
  }

  private static @Nullable Condition compares(Members members, Scope scope) {
    Quantity left = read(members, "value", scope);
    @Nullable Condition condition = null;
    int relations = 0;
    for (Map.Entry<String, Relation> relation : RELATIONS.entrySet()) {
      Cursor at = members.optional(relation.getKey());
      if (at == null) {
        continue;
      }
      relations++;
      Quantity right = QuantityReader.read(at, scope);
      if (left != null
          && right != null
          && QuantityReader.sameDimension(at, left.dimension(), right.dimension())) {
        condition = new Condition.Compares(left, relation.getValue(), right);
      }
    }
    if (relations != 1) {
      String known = String.join(", ", RELATIONS.keySet());
      members
          .whole()
          .fault(
              FaultCode.MISSING_KEY,
              "Cần đúng một trong: " + known,
              "Needs exactly one of: " + known);
      return null;
    }
    return condition;
  }

  private static @Nullable Quantity read(Members members, String key, Scope scope) {
    return QuantityReader.read(members.required(key), scope);
  }
}
