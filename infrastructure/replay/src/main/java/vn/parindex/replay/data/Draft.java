package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Declared values in the making. What is set once stays: rules may use an input twice. */
final class Draft {

  private final Map<String, AskedInput> inputs;
  private final UnitFacts facts;
  private final Draws draws;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Draft(Map<String, AskedInput> inputs, UnitFacts facts, Draws draws) {
    this.inputs = inputs;
    this.facts = facts;
    this.draws = draws;
  }

  boolean asks(String key) {
    return inputs.containsKey(key);
  }

  AskedInput input(String key) {
    var input = inputs.get(key);
    if (input == null) {
      throw new IllegalArgumentException("The rule uses " + key + ", which is no input");
    }
    return input;
  }

  UnitFacts facts() {
    return facts;
  }

  Draws draws() {
    return draws;
  }

  Map<String, Object> values() {
    return values;
  }

  Optional<BigDecimal> number(String key) {
    return values.get(key) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  void set(String key, Object value) {
    values.putIfAbsent(key, value);
  }

  /** Sets a number, brought into the input's bounds and decimals. */
  void setNumber(String key, BigDecimal wanted, RoundingMode rounding) {
    var input = input(key);
    var value = wanted.max(input.min());
    var max = input.max();
    if (max != null) {
      value = value.min(max);
    }
    set(key, value.setScale(input.decimals(), rounding));
  }
}
