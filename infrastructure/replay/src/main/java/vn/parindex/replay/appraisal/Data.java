package vn.parindex.replay.appraisal;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.play.UnitUnderPlay;

/** The bodies of decisions. */
final class Data {

  private Data() {}

  /** The data that the council finds for an item. */
  static JsonNode found(UnitUnderPlay unit, Asked asked) {
    return Json.tree(unit.inventor().find(asked).values());
  }

  /**
   * Whether the council would find just what the unit declared: then there is nothing to adjust.
   */
  static boolean sameAsDeclared(UnitUnderPlay unit, Asked asked) {
    return unit.inventor()
        .declare(asked)
        .map(declared -> Json.same(found(unit, asked), Json.tree(declared.values())))
        .orElse(true);
  }

  static Map<String, Object> accept() {
    return Map.of("decision", "ACCEPT");
  }

  static ObjectNode adjust(JsonNode values) {
    var body = Json.object().put("decision", "ADJUST");
    body.set("values", values);
    return body.put(
        "reason", "Đối chiếu hồ sơ, số liệu theo dõi của Hội đồng khác số liệu kê khai");
  }

  static Map<String, Object> ask(String dueAt) {
    return Map.of(
        "decision",
        "ASK_EXPLANATION",
        "question",
        "Đề nghị đơn vị giải trình số liệu và bổ sung tài liệu kiểm chứng",
        "dueAt",
        dueAt);
  }
}
