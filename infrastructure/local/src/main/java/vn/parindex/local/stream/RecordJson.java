package vn.parindex.local.stream;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.template.Names;

/** Makes stream records as Lambda hands them to functions. */
public final class RecordJson {
  private RecordJson() {}

  /**
   * One record.
   *
   * @param time what the function is to take for the time of the change, in whole seconds
   */
  public static StreamRecord of(Record record, String streamArn, Instant time) {
    var change = record.dynamodb();
    ObjectNode event = Json.object();
    event.put("eventID", record.eventID()).put("eventName", record.eventNameAsString());
    event.put("eventVersion", "1.1").put("eventSource", "aws:dynamodb");
    event.put("awsRegion", Names.REGION);
    ObjectNode dynamodb = event.putObject("dynamodb");
    dynamodb.put("ApproximateCreationDateTime", time.getEpochSecond());
    item(dynamodb, "Keys", change.keys());
    item(dynamodb, "NewImage", change.newImage());
    item(dynamodb, "OldImage", change.oldImage());
    dynamodb.put("SequenceNumber", change.sequenceNumber());
    dynamodb.put("SizeBytes", Objects.requireNonNullElse(change.sizeBytes(), 0L));
    dynamodb.put("StreamViewType", change.streamViewTypeAsString());
    event.put("eventSourceARN", streamArn);
    return new StreamRecord(change.sequenceNumber(), change.approximateCreationDateTime(), event);
  }

  private static void item(ObjectNode parent, String name, Map<String, AttributeValue> item) {
    if (!item.isEmpty()) {
      ObjectNode node = parent.putObject(name);
      item.forEach((key, value) -> node.set(key, attribute(value)));
    }
  }

  private static ObjectNode attribute(AttributeValue value) {
    ObjectNode node = Json.object();
    switch (value.type()) {
      case S -> node.put("S", value.s());
      case N -> node.put("N", value.n());
      case B -> node.put("B", base64(value.b()));
      case BOOL -> node.put("BOOL", value.bool());
      case NUL -> node.put("NULL", true);
      case SS -> value.ss().forEach(node.putArray("SS")::add);
      case NS -> value.ns().forEach(node.putArray("NS")::add);
      case BS -> value.bs().stream().map(RecordJson::base64).forEach(node.putArray("BS")::add);
      case L -> value.l().stream().map(RecordJson::attribute).forEach(node.putArray("L")::add);
      case M -> {
        ObjectNode map = node.putObject("M");
        value.m().forEach((key, each) -> map.set(key, attribute(each)));
      }
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("Unknown type of " + value);
    }
    return node;
  }

  private static String base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }
}
