package vn.parindex.deadletters;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.template.Names;

/** Where a dead letter comes from, which is where it can go back to. */
sealed interface Origin {

  /**
   * An event whose function was invoked asynchronously: by S3, EventBridge or a schedule.
   *
   * @param function ARN
   * @param payload the event, as JSON
   */
  record Event(String function, String payload) implements Origin {}

  /**
   * Changes of a table that a function on its stream could not deal with.
   *
   * @param function ARN
   * @param stream ARN
   * @param first sequence number of the first record
   * @param last sequence number of the last record; there may be others between that passed a
   *     filter of the mapping
   */
  record Changes(String function, String stream, String shard, String first, String last)
      implements Origin {}

  /** Nobody knows where to give it. */
  record Unknown(String why) implements Origin {}

  /**
   * Reads a message: Lambda's record of a failed invocation (docs.aws.amazon.com/lambda,
   * "invocation-async-retain-records" and "services-ddb-errors"), or what EventBridge and its
   * Scheduler leave, where the body is the event and the attributes say whose.
   */
  static Origin of(String body, Map<String, String> attributes) {
    return Optional.ofNullable(attributes.get("TARGET_ARN"))
        .map(target -> undelivered(target, body, attributes))
        .orElseGet(() -> failed(body));
  }

  private static Origin undelivered(String target, String body, Map<String, String> attributes) {
    if (!target.contains(":function:")) {
      return new Unknown(target + " is no function");
    }
    return attributes.getOrDefault("IS_PAYLOAD_TRUNCATED", "false").equals("true")
        ? new Unknown("its event was cut off")
        : new Event(target, body);
  }

  private static Origin failed(String body) {
    JsonNode failure;
    try {
      failure = Json.read(body);
    } catch (JacksonException e) {
      return new Unknown("it is not JSON");
    }
    var function = failure.at("/requestContext/functionArn").asString("");
    if (function.isEmpty()) {
      return new Unknown("it names no function");
    }
    if (failure.has("requestPayload")) {
      return new Event(function, failure.path("requestPayload").toString());
    }
    var batch = failure.path("DDBStreamBatchInfo");
    return batch.isMissingNode()
        ? new Unknown("it holds neither an event nor a place in a stream")
        : new Changes(
            function,
            batch.path("streamArn").asString(),
            batch.path("shardId").asString(),
            batch.path("startSequenceNumber").asString(),
            batch.path("endSequenceNumber").asString());
  }

  /** For people, without anything of the event: it may hold data of persons. */
  default String words() {
    return switch (this) {
      case Event(String function, String _) -> Names.functionOf(function) + ": sự kiện · event";
      case Changes(String function, String _, String shard, String first, String _) ->
          Names.functionOf(function) + ": thay đổi của bảng · changes, " + shard + " " + first;
      case Unknown(String why) -> "không rõ nguồn · of unknown origin: " + why;
    };
  }
}
