package vn.parindex.local.stream;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import tools.jackson.databind.node.ObjectNode;

/** Lets the contracts read a stream as the local platform does for functions. */
public final class StreamDoor {

  private final StreamReader reader;
  private final String streamArn;

  public StreamDoor(DynamoDbStreamsClient client, String streamArn) {
    this.reader = new StreamReader(client, streamArn, new Positions(Optional.empty()));
    this.streamArn = streamArn;
  }

  /** The records that are there now and were not given yet, each as Lambda hands it over. */
  public List<ObjectNode> next(Instant time) {
    return reader.readOnce(1000).stream()
        .flatMap(read -> read.records().stream())
        .map(record -> RecordJson.of(record, streamArn, time).event())
        .toList();
  }
}
