package vn.parindex.local.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.json.Json;
import vn.parindex.local.lambda.InvocationResult;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.queue.FailureMessage;
import vn.parindex.local.queue.Queues;
import vn.parindex.local.queue.Retries;
import vn.parindex.local.template.StreamMapping;

/** One event source mapping at work: reads, filters, cuts into batches, delivers. */
public final class StreamMappingRun {
  /** As many records as one request for records gives. */
  private static final int READ_LIMIT = 1000;

  /** What all mappings share. */
  public record Surroundings(
      DynamoDbStreamsClient streams,
      InstantSource clock,
      InstantSource machine,
      Queues queues,
      Duration retryDelay,
      Activity activity) {}

  private final StreamMapping mapping;
  private final LambdaFunction function;
  private final Surroundings around;
  private final String streamArn;
  private final Positions positions;
  private final StreamReader reader;
  private final List<EventPattern> patterns;

  /**
   * A mapping that starts where it stood, or else at the oldest record.
   *
   * @param streamArn as DynamoDB Local names the stream
   * @param positionFile where to keep how far it came; empty: nowhere
   */
  public StreamMappingRun(
      StreamMapping mapping,
      LambdaFunction function,
      Surroundings around,
      String streamArn,
      Optional<Path> positionFile) {
    this.mapping = mapping;
    this.function = function;
    this.around = around;
    this.streamArn = streamArn;
    this.positions = new Positions(positionFile);
    this.reader = new StreamReader(around.streams(), streamArn, positions);
    this.patterns =
        mapping.patterns().stream().map(it -> EventPattern.parse(mapping.name(), it)).toList();
  }

  String name() {
    return mapping.name();
  }

  /** Delivers what is there now; true if there was nothing. */
  boolean deliverOnce() {
    List<StreamReader.Read> reads = reader.readOnce(READ_LIMIT);
    if (reads.isEmpty()) {
      return !reader.mayHaveMore();
    }
    try (Activity.Work _ = around.activity().begin("stream " + mapping.name())) {
      reads.forEach(this::deliver);
    }
    return false;
  }

  private void deliver(StreamReader.Read read) {
    Instant time = around.clock().instant();
    BatchDelivery delivery =
        new BatchDelivery(
            mapping,
            this::invoke,
            givenUp -> tell(read.shard().shardId(), givenUp),
            new Retries(around.retryDelay()),
            around.machine());
    List<StreamRecord> records =
        read.records().stream().map(it -> RecordJson.of(it, streamArn, time)).toList();
    List<StreamRecord> batch = new ArrayList<>();
    for (StreamRecord record : records) {
      if (passes(record)) {
        batch.add(record);
      }
      boolean full = batch.size() == mapping.batchSize() || record.equals(records.getLast());
      if (full) {
        if (!batch.isEmpty() && !delivery.deliver(List.copyOf(batch))) {
          return;
        }
        read.shard().done(record.sequenceNumber());
        positions.save(read.shard().shardId(), record.sequenceNumber());
        batch.clear();
      }
    }
  }

  private boolean passes(StreamRecord record) {
    return patterns.isEmpty() || patterns.stream().anyMatch(it -> it.test(record.event()));
  }

  private InvocationResult invoke(List<StreamRecord> records) {
    ObjectNode event = Json.object();
    var list = event.putArray("Records");
    records.forEach(record -> list.add(record.event()));
    return function.invoke(event.toString());
  }

  private void tell(String shardId, BatchDelivery.GivenUp givenUp) {
    mapping
        .onFailureQueue()
        .ifPresent(
            queue -> {
              String name = function.resource().name();
              Instant now = around.clock().instant();
              ObjectNode message =
                  FailureMessage.of(
                      name, givenUp.condition(), givenUp.attempts(), givenUp.last(), now);
              List<StreamRecord> records = givenUp.records();
              message
                  .putObject("DDBStreamBatchInfo")
                  .put("shardId", shardId)
                  .put("startSequenceNumber", records.getFirst().sequenceNumber())
                  .put("endSequenceNumber", records.getLast().sequenceNumber())
                  .put("approximateArrivalOfFirstRecord", records.getFirst().created().toString())
                  .put("approximateArrivalOfLastRecord", records.getLast().created().toString())
                  .put("batchSize", records.size())
                  .put("streamArn", streamArn);
              around.queues().send(queue, message);
            });
  }
}
