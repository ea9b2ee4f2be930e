package vn.parindex.platform.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.declared.DeclaredDataParser;
import vn.parindex.declared.DeclaredDataParser.Parsed;
import vn.parindex.declared.Input;

/** Declared data in JSON: numbers, true or false, texts for choices and days, null for empty. */
public final class DeclaredJson {

  private DeclaredJson() {}

  /**
   * Reads the values of one sub-criterion; every fault is named.
   *
   * @param inputs what it asks for
   * @param values by input key
   * @param notApplicable as sent
   */
  public static Parsed parse(List<Input> inputs, ObjectNode values, boolean notApplicable) {
    return DeclaredDataParser.parse(inputs, raw(values), notApplicable);
  }

  private static Map<String, @Nullable Object> raw(ObjectNode values) {
    var raw = new LinkedHashMap<String, @Nullable Object>();
    values.properties().forEach(entry -> raw.put(entry.getKey(), raw(entry.getValue())));
    return raw;
  }

  private static @Nullable Object raw(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL, MISSING -> null;
      case NUMBER -> value.decimalValue();
      case BOOLEAN -> value.booleanValue();
      case STRING -> value.stringValue();
      // Of no type that an input has: the parser says so.
      case ARRAY, OBJECT, BINARY, POJO -> value;
    };
  }
}
