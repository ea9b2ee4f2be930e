package vn.parindex.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.testing.LocalDynamoDb;

/** Everything in a table, as someone who stole it would have it: every value of every item. */
record Dump(List<Row> rows) {

  /**
   * An item.
   *
   * @param values every value by its path; JSON texts are taken apart
   * @param bytes length of all names and values
   */
  record Row(Map<String, String> values, int bytes) {

    String get(String path) {
      return values.getOrDefault(path, "");
    }
  }

  static Dump of(String tableName) {
    return new Dump(
        LocalDynamoDb.client().scanPaginator(r -> r.tableName(tableName)).items().stream()
            .map(Dump::row)
            .toList());
  }

  Dump where(String path, String prefix) {
    return new Dump(rows.stream().filter(row -> row.get(path).startsWith(prefix)).toList());
  }

  Dump orderedBy(String path) {
    return new Dump(
        rows.stream().sorted(Comparator.comparing((Row row) -> row.get(path))).toList());
  }

  private static Row row(Map<String, AttributeValue> item) {
    var values = new TreeMap<String, String>();
    int bytes = 0;
    for (var attribute : item.entrySet()) {
      var text = text(attribute.getValue());
      bytes += attribute.getKey().length() + text.length();
      leaves(attribute.getKey(), text).forEach(values::put);
    }
    return new Row(values, bytes);
  }

  private static String text(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> value.n();
      case B -> HexFormat.of().formatHex(value.b().asByteArray());
      default -> throw new IllegalStateException("Items hold no " + value.type());
    };
  }

  private static Map<String, String> leaves(String name, String text) {
    var leaves = new LinkedHashMap<String, String>();
    if (text.startsWith("{")) {
      try {
        collect(name, Json.mapper().readTree(text), leaves);
        return leaves;
      } catch (JacksonException _) {
        leaves.clear(); // a text that only looks like JSON
      }
    }
    leaves.put(name, text);
    return leaves;
  }

  private static void collect(String path, JsonNode node, Map<String, String> into) {
    if (node.isObject()) {
      node.properties().forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), into));
    } else if (node.isArray()) {
      var all = new ArrayList<String>();
      node.forEach(element -> all.add(element.asString()));
      into.put(path, String.join(",", all));
    } else {
      into.put(path, node.isNull() ? "" : node.asString());
    }
  }
}
