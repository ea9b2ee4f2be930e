package vn.parindex.platform.http;

import java.util.HashMap;
import java.util.Map;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.Problem;

/**
 * An answer.
 *
 * @param status the HTTP status
 * @param headers headers, names in lower case
 * @param body the body as text, empty for none
 */
public record Response(int status, Map<String, String> headers, String body) {

  private static final Map<String, String> JSON =
      Map.of(
          "content-type", "application/json; charset=utf-8",
          "cache-control", "no-store",
          "x-content-type-options", "nosniff");

  public Response {
    headers = Map.copyOf(headers);
  }

  /** 200 with JSON. */
  public static Response ok(Object value) {
    return json(200, value);
  }

  /** 201 with JSON. */
  public static Response created(Object value) {
    return json(201, value);
  }

  /** Any status with JSON. */
  public static Response json(int status, Object value) {
    return new Response(status, JSON, Json.write(value));
  }

  /** A problem. */
  public static Response of(Problem problem) {
    return new Response(problem.status(), JSON, Json.write(problem))
        .withHeader("content-type", "application/problem+json; charset=utf-8");
  }

  /** The same answer with a header set. */
  public Response withHeader(String name, String value) {
    var all = new HashMap<>(headers);
    all.put(name, value);
    return new Response(status, all, body);
  }

  /** The same answer, saying which version it shows. */
  public Response withVersion(long version) {
    return withHeader("etag", "\"" + version + "\"");
  }
}
