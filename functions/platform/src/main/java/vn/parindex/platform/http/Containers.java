package vn.parindex.platform.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** Reads JSON values that hold others; what is wrong within them is noted at its own place. */
final class Containers {

  private Containers() {}

  /** A list whose right elements are read. */
  static <T> Scalars.Read<List<T>> elements(
      JsonNode node,
      Place place,
      int min,
      int max,
      BiFunction<JsonNode, Place, Scalars.Read<T>> read) {
    if (!node.isArray() || node.size() < min || node.size() > max) {
      return Scalars.wrong(
          "bad-list",
          "Phải là danh sách từ %d đến %d phần tử".formatted(min, max),
          "Must be a list of %d to %d elements".formatted(min, max));
    }
    var all = new ArrayList<T>();
    for (int i = 0; i < node.size(); i++) {
      var at = place.element(i);
      at.noted(read.apply(node.get(i), at)).ifPresent(all::add);
    }
    return new Scalars.Ok<>(List.copyOf(all));
  }

  /** The members of an object that are single values. */
  static Scalars.Read<Map<String, JsonNode>> scalars(JsonNode node, Place place, int max) {
    if (!node.isObject() || node.size() > max) {
      return Scalars.wrong(
          "wrong-type",
          "Phải là đối tượng có nhiều nhất " + max + " thành phần",
          "Must be an object of at most " + max + " members");
    }
    var all = new LinkedHashMap<String, JsonNode>();
    for (var member : node.properties()) {
      if (member.getValue().isContainer()) {
        place.member(member.getKey()).noted(Scalars.wrongType("một giá trị", "a single value"));
      } else {
        all.put(member.getKey(), member.getValue());
      }
    }
    return new Scalars.Ok<>(all);
  }
}
