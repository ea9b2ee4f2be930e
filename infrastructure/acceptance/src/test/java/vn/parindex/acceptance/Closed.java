package vn.parindex.acceptance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Closes schemas: an object with documented members may have no others. Problems stay open, their
 * details differ; so do parts of an {@code allOf}, which is closed as a whole.
 */
final class Closed {

  private Closed() {}

  static void close(JsonNode schemas) {
    var parts =
        schemas.findValues("allOf").stream()
            .flatMap(all -> all.findValuesAsString("$ref").stream())
            .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
            .toList();
    schemas.forEachEntry(
        (name, schema) -> {
          if (!name.startsWith("Problem") && !parts.contains(name)) {
            closeOne(schema);
          }
        });
  }

  private static void closeOne(JsonNode schema) {
    if (!(schema instanceof ObjectNode object)) {
      return;
    }
    if (object.has("allOf")) {
      object.put("unevaluatedProperties", false);
      return;
    }
    if (object.has("properties") && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    object.path("properties").forEach(Closed::closeOne);
    closeOne(object.path("items"));
    object.path("oneOf").forEach(Closed::closeOne);
  }
}
