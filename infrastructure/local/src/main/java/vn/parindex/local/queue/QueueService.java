package vn.parindex.local.queue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.http.HttpReply;
import vn.parindex.local.json.Json;

/**
 * Of the SQS API (JSON protocol, version 2012-11-05) what takes messages out of the template's
 * queues; every other action is refused by name. Nothing waits for messages to come.
 */
public final class QueueService {
  /** What the header X-Amz-Target begins with. */
  public static final String TARGET = "AmazonSQS.";

  private static final int USUAL_SECONDS = 30;

  private final Queues queues;

  public QueueService(Queues queues) {
    this.queues = queues;
  }

  /** Performs an action of the API. */
  public HttpReply answer(String action, JsonNode request) {
    String url = request.path("QueueUrl").asString("");
    String queue = url.substring(url.lastIndexOf('/') + 1);
    if (!queues.names().contains(queue)) {
      return error("QueueDoesNotExist", "The template has no queue " + queue);
    }
    String receipt = request.path("ReceiptHandle").asString("");
    Duration hidden = Duration.ofSeconds(request.path("VisibilityTimeout").asLong(USUAL_SECONDS));
    ObjectNode answer = Json.object();
    switch (action) {
      case "ReceiveMessage" -> {
        int most = request.path("MaxNumberOfMessages").asInt(1);
        var messages = answer.putArray("Messages");
        queues.receive(queue, most, hidden).forEach(it -> messages.add(message(it)));
      }
      case "ChangeMessageVisibility" -> queues.hide(queue, receipt, hidden);
      case "DeleteMessage" -> queues.delete(queue, receipt);
      default -> {
        return error("UnsupportedOperation", action + " is not understood by the local platform");
      }
    }
    return HttpReply.json(200, answer.toString());
  }

  private static ObjectNode message(QueuedMessage message) {
    String body = message.body().toString();
    ObjectNode json = Json.object().put("MessageId", message.id());
    json.put("ReceiptHandle", message.id())
        .put("Body", body)
        .put("MD5OfBody", md5(body.getBytes(StandardCharsets.UTF_8)));
    json.put("MD5OfMessageAttributes", md5(encoded(message.attributes())));
    ObjectNode attributes = json.putObject("MessageAttributes");
    message
        .attributes()
        .forEach(
            (name, value) ->
                attributes.putObject(name).put("DataType", "String").put("StringValue", value));
    return json;
  }

  /** By name: name, type and value, each after its length; between them the mark of a text. */
  private static byte[] encoded(Map<String, String> attributes) {
    var bytes = new ByteArrayOutputStream();
    new TreeMap<>(attributes)
        .forEach(
            (name, value) -> {
              writeText(bytes, name);
              writeText(bytes, "String");
              bytes.write(1);
              writeText(bytes, value);
            });
    return bytes.toByteArray();
  }

  private static void writeText(ByteArrayOutputStream bytes, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
    bytes.writeBytes(utf8);
  }

  /** What the SDK checks messages by; it protects nothing here. */
  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has MD5", e);
    }
  }

  private static HttpReply error(String code, String message) {
    var error = Json.object().put("__type", "com.amazonaws.sqs#" + code).put("message", message);
    return HttpReply.json(400, error.toString());
  }
}
