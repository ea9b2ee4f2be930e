package vn.parindex.deadletters;

import java.io.Serial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.stream.EventPattern;
import vn.parindex.local.stream.RecordJson;
import vn.parindex.local.stream.StreamRecord;

/** Finds changes in a stream by the place that a dead letter names. */
final class ChangesInStream {

  private final DynamoDbStreamsClient streams;
  private final LambdaClient lambda;

  ChangesInStream(DynamoDbStreamsClient streams, LambdaClient lambda) {
    this.streams = streams;
    this.lambda = lambda;
  }

  /** Streams keep changes for a day only. */
  static final class Gone extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    Gone(Throwable cause) {
      super(
          "không còn trong dòng thay đổi (giữ 24 giờ), xem docs/operations.md"
              + " · no longer in the stream, which keeps a day: see docs/operations.md",
          cause);
    }
  }

  /**
   * The event with these changes, as Lambda gave it to the function before.
   *
   * @throws Gone if they are older than what the stream keeps
   */
  ObjectNode event(Origin.Changes place) throws Gone {
    var filters = filters(place);
    var event = Json.object();
    var records = event.putArray("Records");
    read(place).stream()
        .map(it -> RecordJson.of(it, place.stream(), it.dynamodb().approximateCreationDateTime()))
        .map(StreamRecord::event)
        .filter(it -> filters.isEmpty() || filters.stream().anyMatch(filter -> filter.test(it)))
        .forEach(records::add);
    return event;
  }

  private List<EventPattern> filters(Origin.Changes place) {
    return lambda
        .listEventSourceMappings(
            r -> r.functionName(place.function()).eventSourceArn(place.stream()))
        .eventSourceMappings()
        .stream()
        .flatMap(mapping -> mapping.filterCriteria().filters().stream())
        .map(filter -> EventPattern.parse(place.function(), filter.pattern()))
        .toList();
  }

  private List<Record> read(Origin.Changes place) throws Gone {
    try {
      var last = new BigInteger(place.last());
      var records = new ArrayList<Record>();
      var iterator = iterator(place);
      while (iterator != null) {
        var from = iterator;
        var read = streams.getRecords(r -> r.shardIterator(from));
        for (var record : read.records()) {
          if (number(record).compareTo(last) <= 0) {
            records.add(record);
          }
        }
        boolean done =
            !read.records().isEmpty() && number(read.records().getLast()).compareTo(last) >= 0;
        iterator = done ? null : read.nextShardIterator();
      }
      return records;
    } catch (TrimmedDataAccessException | ResourceNotFoundException e) {
      throw new Gone(e);
    }
  }

  private String iterator(Origin.Changes place) {
    return streams
        .getShardIterator(
            r ->
                r.streamArn(place.stream())
                    .shardId(place.shard())
                    .shardIteratorType(ShardIteratorType.AT_SEQUENCE_NUMBER)
                    .sequenceNumber(place.first()))
        .shardIterator();
  }

  private static BigInteger number(Record record) {
    return new BigInteger(record.dynamodb().sequenceNumber());
  }
}
