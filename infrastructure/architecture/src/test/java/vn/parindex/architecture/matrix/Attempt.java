package vn.parindex.architecture.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;

/**
 * One request of someone at a route, on an object.
 *
 * @param route method and path as in the template
 * @param unit the unit in the path; the level fits it
 * @param code the item in the path
 * @param body one that the route takes, or with appraised values smuggled in
 * @param version what it claims to have seen
 */
record Attempt(String route, String unit, String code, String body, int version) {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final String SMUGGLED =
      "\"first\":{\"1.1.1\":{\"kind\":\"ACCEPT\"}},\"second\":{},\"points\":6,\"firstPoints\":6,"
          + "\"appraisedPoints\":6,\"stage\":\"LOCKED\"";

  /** Every attempt at a route: on all units and items that its path can name. */
  static List<Attempt> at(String route) {
    var attempts = new ArrayList<Attempt>();
    for (var unit : route.contains("{unit}") ? Scene.UNITS : List.of("STC")) {
      for (var code : route.contains("{code}") ? Scene.CODES : List.of("1.1.1")) {
        for (var body : bodies(route)) {
          attempts.add(new Attempt(route, unit, code, body, version(route)));
        }
      }
    }
    return attempts;
  }

  Answer by(Api api) {
    var values =
        PARAMETER.matcher(route).results().map(m -> parameter(m.group(1))).toArray(String[]::new);
    var caller = api.onVersion(version);
    return body.isEmpty() ? caller.call(route, values) : caller.callWith(body, route, values);
  }

  private String parameter(String name) {
    return switch (name) {
      case "round" -> "2022";
      case "unit" -> unit;
      case "code" -> code;
      case "appeal" -> "v1";
      case "level" -> unit.startsWith("25") ? "xa" : "so";
      case "step" -> "self-assessment";
      default -> "x";
    };
  }

  /** Nothing was said of the items before; the appraisal itself has moved once. */
  private static int version(String route) {
    return route.startsWith("POST ") && route.contains("/appraisal/") ? 1 : 0;
  }

  private static List<String> bodies(String route) {
    if (route.startsWith("GET ")) {
      return List.of("");
    }
    var fitting = fitting(route);
    return List.of(
        fitting,
        fitting.equals("{}")
            ? "{" + SMUGGLED + "}"
            : fitting.substring(0, fitting.length() - 1) + "," + SMUGGLED + "}");
  }

  private static String fitting(String route) {
    var last = route.substring(route.lastIndexOf('/') + 1);
    if (route.contains("/explanations/{code}")) {
      return "{\"explanation\":\"Đã có báo cáo\"}";
    }
    if (route.endsWith("/appeals/{appeal}/decision")) {
      return "{\"decision\":\"UPHELD\",\"reason\":\"Có tài liệu\",\"corrections\":"
          + "[{\"code\":\"1.1.1\",\"values\":{\"planned\":40,\"done\":39}}]}";
    }
    if (route.endsWith("/appeals")) {
      return "{\"items\":[{\"code\":\"1.1.1\",\"reason\":\"Chưa tính đủ\"}]}";
    }
    if (route.contains("/sheet/scores/")) {
      return "{\"values\":{}}";
    }
    return switch (last) {
      case "decision", "proposal", "resolution" -> "{\"decision\":\"ACCEPT\"}";
      case "return" ->
          route.contains("/appraisal/")
              ? "{\"reason\":\"Thiếu\",\"closesAt\":\"2023-01-05T00:00:00Z\"}"
              : "{\"reason\":\"Thiếu\"}";
      case "leave-out" -> "{\"reason\":{\"vi\":\"Không gửi\",\"en\":\"Not submitted\"}}";
      case "withdraw" -> "{\"reason\":\"Nhầm\"}";
      default -> "{}";
    };
  }
}
