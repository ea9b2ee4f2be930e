package vn.parindex.platform.round;

import java.util.ArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;

/** Between the neutral tree of a criteria set and JSON, in which it is kept. Scalars are texts. */
public final class JsonTree {

  private JsonTree() {}

  /** JSON as a neutral tree; locations are JSON pointers. */
  public static Node node(JsonNode json) {
    return node(json, "");
  }

  /** A neutral tree as JSON. */
  public static JsonNode json(Node node) {
    return switch (node) {
      case Node.Mapping(var _, var entries) -> {
        var object = new ObjectNode(JsonNodeFactory.instance);
        entries.forEach(entry -> object.set(entry.key(), json(entry.value())));
        yield object;
      }
      case Node.Sequence(var _, var items) -> {
        var array = new ArrayNode(JsonNodeFactory.instance);
        items.forEach(item -> array.add(json(item)));
        yield array;
      }
      case Node.Scalar(var _, var text) -> JsonNodeFactory.instance.stringNode(text);
    };
  }

  private static Node node(JsonNode json, String pointer) {
    var location = new Location.Pointer(pointer);
    if (json.isObject()) {
      var entries = new ArrayList<Node.Entry>();
      json.forEachEntry(
          (key, value) -> {
            var below = pointer + "/" + key;
            entries.add(new Node.Entry(key, new Location.Pointer(below), node(value, below)));
          });
      return new Node.Mapping(location, entries);
    }
    if (json.isArray()) {
      var items = new ArrayList<Node>();
      for (int i = 0; i < json.size(); i++) {
        items.add(node(json.get(i), pointer + "/" + i));
      }
      return new Node.Sequence(location, items);
    }
    return new Node.Scalar(location, json.isNull() ? "" : json.asString());
  }
}
