package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Sets inputs so that a quantity of the notation comes near to a value; percents are 0 to 100. */
final class Quantities {

  static final BigDecimal HUNDRED = new BigDecimal(100);

  private Quantities() {}

  /** The value as far as it is known without setting anything more. */
  static Optional<BigDecimal> known(Draft draft, JsonNode quantity) {
    if (quantity.isNumber()) {
      return Optional.of(quantity.decimalValue());
    }
    if (quantity.isString()) {
      var text = quantity.asString();
      return draft.asks(text) ? draft.number(text) : Optional.of(constant(text));
    }
    if (quantity.has("fact")) {
      return draft.facts().number(quantity.get("fact").asString());
    }
    return Optional.empty();
  }

  /** {@code 12.5} or {@code 80%}. */
  static BigDecimal constant(String text) {
    return new BigDecimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
  }

  static void aim(Draft draft, JsonNode quantity, BigDecimal value) {
    if (quantity.isString() && draft.asks(quantity.asString())) {
      draft.setNumber(quantity.asString(), value, RoundingMode.HALF_UP);
    } else if (quantity.has("ratio")) {
      ratio(draft, quantity, value);
    } else if (quantity.has("quotient")) {
      quotient(draft, quantity, value);
    } else if (quantity.has("sum")) {
      sum(draft, quantity.get("sum"), value);
    } else if (quantity.has("difference")) {
      difference(draft, quantity.get("difference"), value);
    } else if (quantity.has("tally")) {
      tally(draft, quantity.get("tally"), value.intValue());
    } else if (quantity.has("daysLate")) {
      Days.late(draft, quantity.get("daysLate"), quantity.get("due"), value.intValue());
    }
  }

  private static void ratio(Draft draft, JsonNode ratio, BigDecimal percent) {
    var part = ratio.get("ratio");
    var whole = ratio.get("to");
    var wanted =
        ratio.path("above100").asString("refuse").equals("allow") ? percent : percent.min(HUNDRED);
    var base = known(draft, whole);
    if (base.isEmpty()) {
      var fromPart =
          known(draft, part)
              .filter(_ -> wanted.signum() > 0)
              .map(p -> p.multiply(HUNDRED).divide(wanted, 0, RoundingMode.CEILING));
      aim(draft, whole, fromPart.orElseGet(() -> size(draft, whole)));
      base = known(draft, whole);
    }
    aim(
        draft,
        part,
        up(base.orElse(HUNDRED).multiply(wanted).divide(HUNDRED, MathContext.DECIMAL64)));
  }

  private static void quotient(Draft draft, JsonNode quotient, BigDecimal value) {
    var by = quotient.get("by");
    if (known(draft, by).isEmpty()) {
      aim(draft, by, size(draft, by));
    }
    aim(draft, quotient.get("quotient"), known(draft, by).orElse(BigDecimal.ONE).multiply(value));
  }

  private static void sum(Draft draft, JsonNode parts, BigDecimal value) {
    var rest = value;
    for (int i = 0; i < parts.size(); i++) {
      var last = i == parts.size() - 1;
      var share = last ? rest : up(rest.divide(new BigDecimal(2), MathContext.DECIMAL64));
      aim(draft, parts.get(i), share);
      rest = rest.subtract(known(draft, parts.get(i)).orElse(share)).max(BigDecimal.ZERO);
    }
  }

  private static void difference(Draft draft, JsonNode terms, BigDecimal value) {
    if (known(draft, terms.get(1)).isEmpty()) {
      aim(draft, terms.get(1), size(draft, terms.get(1)));
    }
    aim(draft, terms.get(0), known(draft, terms.get(1)).orElse(BigDecimal.ZERO).add(value));
  }

  private static void tally(Draft draft, JsonNode conditions, int holding) {
    for (int i = 0; i < conditions.size(); i++) {
      Conditions.make(draft, conditions.get(i), i < holding);
    }
  }

  /** How many there may be of something in a unit's year. */
  private static BigDecimal size(Draft draft, JsonNode quantity) {
    var isAmount = quantity.isString() && draft.input(quantity.asString()).type().equals("amount");
    return new BigDecimal(
        isAmount ? draft.draws().between(500, 9000) : draft.draws().between(20, 240));
  }

  /** Upwards, so that a bound that is aimed at is reached; at most two decimals are ever asked. */
  private static BigDecimal up(BigDecimal value) {
    return value.setScale(0, RoundingMode.CEILING);
  }
}
