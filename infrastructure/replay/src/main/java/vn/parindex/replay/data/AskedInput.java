package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a unit declares.
 *
 * @param key its key in the declared values
 * @param type {@code count}, {@code amount}, {@code percent}, {@code yesNo}, {@code choice} or
 *     {@code date}
 * @param decimals how many decimals a number may have
 * @param min the lowest number
 * @param max the highest number, if there is one
 * @param options the keys of a choice
 * @param required whether the sheet is incomplete without it
 */
public record AskedInput(
    String key,
    String type,
    int decimals,
    BigDecimal min,
    @Nullable BigDecimal max,
    List<String> options,
    boolean required) {

  public AskedInput {
    options = List.copyOf(options);
  }

  static AskedInput read(String key, JsonNode node) {
    var type = node.get("type").asString();
    var options = new ArrayList<String>(node.path("options").propertyNames());
    var max = node.path("max");
    return new AskedInput(
        key,
        type,
        type.equals("count") ? 0 : Integer.parseInt(node.path("decimals").asString("2")),
        new BigDecimal(node.path("min").asString("0")),
        max.isMissingNode() || max.isNull() ? null : new BigDecimal(max.asString()),
        options,
        node.path("required").asString("true").equals("true"));
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return switch (type) {
      case "count", "amount", "percent" -> true;
      default -> false;
    };
  }
}
