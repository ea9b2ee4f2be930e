package vn.parindex.platform.testing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.json.Json;

/**
 * What the function answered.
 *
 * @param status the HTTP status
 * @param headers the headers, names in lower case
 * @param json the body; an empty object if it is none or not JSON
 */
public record Answer(int status, Map<String, String> headers, JsonNode json) {

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** The answer in a function's response. */
  public static Answer of(APIGatewayV2HTTPResponse response) {
    var json =
        response.getBody().isEmpty() || !isJson(response)
            ? Json.mapper().createObjectNode()
            : Json.mapper().readTree(response.getBody().getBytes(StandardCharsets.UTF_8));
    return new Answer(response.getStatusCode(), response.getHeaders(), json);
  }

  /** Whether it is JSON; a calendar, for one, is not. */
  private static boolean isJson(APIGatewayV2HTTPResponse response) {
    return response.getHeaders().getOrDefault("content-type", "").contains("json");
  }

  /** The version in the ETag. */
  public long version() {
    return Long.parseLong(headers.getOrDefault("etag", "\"0\"").replace("\"", ""));
  }

  /** The name of the problem, without its prefix. */
  public String problem() {
    return json.path("type").asString("").replace("urn:par-index:problem:", "");
  }

  /** The errors as {@code pointer code}. */
  public List<String> errors() {
    return json.path("errors")
        .valueStream()
        .map(e -> e.path("pointer").asString() + " " + e.path("code").asString())
        .toList();
  }
}
