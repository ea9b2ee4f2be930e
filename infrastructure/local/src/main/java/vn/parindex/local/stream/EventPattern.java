package vn.parindex.local.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.template.TemplateRefused;

/**
 * A filter pattern of EventBridge, in so far as the template uses it: nested fields, lists of exact
 * values and of prefixes. Every field must match; of a list, one entry.
 */
public final class EventPattern implements Predicate<JsonNode> {
  private final Predicate<JsonNode> matcher;

  private EventPattern(Predicate<JsonNode> matcher) {
    this.matcher = matcher;
  }

  /**
   * Reads a pattern.
   *
   * @param name where it stands in the template, for messages
   * @throws TemplateRefused if it holds something that is not understood
   */
  public static EventPattern parse(String name, String pattern) {
    try {
      return new EventPattern(fields(name, Json.read(pattern)));
    } catch (JacksonException e) {
      throw new TemplateRefused(name, "filter pattern " + pattern + " is not JSON");
    }
  }

  @Override
  public boolean test(JsonNode event) {
    return matcher.test(event);
  }

  private static Predicate<JsonNode> fields(String path, JsonNode pattern) {
    if (!pattern.isObject()) {
      throw new TemplateRefused(path, "filter pattern " + pattern + " is not an object");
    }
    Map<String, Predicate<JsonNode>> fields = new LinkedHashMap<>();
    pattern
        .properties()
        .forEach(
            field -> {
              String at = path + "." + field.getKey();
              if (field.getKey().startsWith("$")) {
                throw new TemplateRefused(at, "is not understood by the local platform");
              }
              JsonNode value = field.getValue();
              fields.put(field.getKey(), value.isArray() ? oneOf(at, value) : fields(at, value));
            });
    return event ->
        fields.entrySet().stream()
            .allMatch(field -> field.getValue().test(event.path(field.getKey())));
  }

  private static Predicate<JsonNode> oneOf(String path, JsonNode values) {
    List<Predicate<JsonNode>> choices = new ArrayList<>();
    values.forEach(value -> choices.add(choice(path, value)));
    return event -> choices.stream().anyMatch(choice -> choice.test(event));
  }

  private static Predicate<JsonNode> choice(String path, JsonNode value) {
    if (value.isValueNode()) {
      return value::equals;
    }
    if (value.isObject() && value.size() == 1 && value.path("prefix").isString()) {
      String prefix = value.path("prefix").asString();
      return event -> event.isString() && event.asString().startsWith(prefix);
    }
    throw new TemplateRefused(path, value + " is not understood by the local platform");
  }
}
