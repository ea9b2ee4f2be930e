package vn.parindex.validation;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.platform.table.Key;

/** Stream events and answers as bytes, read and written as Lambda's runtime does. */
final class StreamEvents {

  private StreamEvents() {}

  /** A batch of changed items, numbered from 1. */
  static DynamodbEvent of(Key... changed) {
    var records =
        IntStream.range(0, changed.length)
            .mapToObj(i -> record(changed[i], i + 1))
            .collect(Collectors.joining(","));
    return read("{\"Records\":[" + records + "]}");
  }

  static DynamodbEvent read(String json) {
    return LambdaEventSerializers.serializerFor(
            DynamodbEvent.class, StreamEvents.class.getClassLoader())
        .fromJson(json);
  }

  /** The answer as Lambda sees it. */
  static String written(StreamsEventResponse response) {
    var bytes = new ByteArrayOutputStream();
    JacksonFactory.getInstance().getSerializer(StreamsEventResponse.class).toJson(response, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The answer that names these records. */
  static String failed(int... numbers) {
    return "{\"batchItemFailures\":["
        + Arrays.stream(numbers)
            .mapToObj(n -> "{\"itemIdentifier\":\"" + n + "\"}")
            .collect(Collectors.joining(","))
        + "]}";
  }

  private static String record(Key key, int number) {
    return """
        {"eventID": "%2$d", "eventName": "MODIFY", "eventSource": "aws:dynamodb",
         "dynamodb": {"ApproximateCreationDateTime": 1670579999,
           "Keys": {"pk": {"S": "%1$s"}, "sk": {"S": "%3$s"}},
           "SequenceNumber": "%2$d", "StreamViewType": "KEYS_ONLY"}}"""
        .formatted(key.pk(), number, key.sk());
  }
}
