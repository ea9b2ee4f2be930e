package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.databind.JsonNode;

/** What an award is worth, in percent of the maximum. */
final class Share {

  private Share() {}

  static BigDecimal of(JsonNode award, BigDecimal maxPoints) {
    var text = award.isObject() ? "proportional" : award.asString();
    return switch (text) {
      case "full" -> Quantities.HUNDRED;
      case "proportional" -> new BigDecimal(80); // formula bands lie below the full one
      default ->
          text.endsWith("%")
              ? Quantities.constant(text)
              : new BigDecimal(text)
                  .multiply(Quantities.HUNDRED)
                  .divide(maxPoints, MathContext.DECIMAL64);
    };
  }

  /** How far an award lies from what is aimed at. */
  static BigDecimal distance(JsonNode award, BigDecimal maxPoints, int aim) {
    return of(award, maxPoints).subtract(new BigDecimal(aim)).abs();
  }
}
