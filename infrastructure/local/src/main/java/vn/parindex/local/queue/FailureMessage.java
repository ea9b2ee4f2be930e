package vn.parindex.local.queue;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.lambda.InvocationResult;
import vn.parindex.local.template.Names;

/** What Lambda sends to an on-failure destination. */
public final class FailureMessage {
  private FailureMessage() {}

  /**
   * The common part of the message.
   *
   * @param condition why it was given up, for example {@code RetriesExhausted}
   * @param attempts how often the function was invoked
   */
  public static ObjectNode of(
      String function, String condition, int attempts, InvocationResult last, Instant time) {
    ObjectNode message = Json.object().put("version", "1.0").put("timestamp", time.toString());
    message
        .putObject("requestContext")
        .put("requestId", UUID.randomUUID().toString())
        .put("functionArn", Names.functionArn(function))
        .put("condition", condition)
        .put("approximateInvokeCount", attempts);
    ObjectNode response = message.putObject("responseContext");
    response.put("statusCode", 200).put("executedVersion", "$LATEST");
    if (!last.succeeded()) {
      response.put("functionError", "Unhandled");
    }
    return message;
  }

  /** JSON if it is JSON, else the text itself. */
  public static JsonNode payload(String text) {
    try {
      return Json.read(text);
    } catch (JacksonException e) {
      return Json.object().put("text", text);
    }
  }
}
