package vn.parindex.local.stream;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads one shard of a stream from where it stands to its end. */
final class ShardReader {
  private final DynamoDbStreamsClient client;
  private final String streamArn;
  private final String shardId;
  private @Nullable String iterator;
  private @Nullable String position;
  private boolean finished;

  ShardReader(
      DynamoDbStreamsClient client, String streamArn, String shardId, Optional<String> position) {
    this.client = client;
    this.streamArn = streamArn;
    this.shardId = shardId;
    this.position = position.orElse(null);
  }

  String shardId() {
    return shardId;
  }

  /** The shard is closed and all of it was read. */
  boolean finished() {
    return finished;
  }

  /** The next records; none if there are none now. */
  List<Record> read(int limit) {
    if (finished) {
      return List.of();
    }
    if (iterator == null) {
      iterator = open();
    }
    GetRecordsResponse response;
    try {
      String from = iterator;
      response = client.getRecords(it -> it.shardIterator(from).limit(limit));
    } catch (ExpiredIteratorException e) {
      // Iterators live for minutes only; the position does not expire.
      iterator = null;
      return read(limit);
    }
    iterator = response.nextShardIterator();
    finished = iterator == null;
    return response.records();
  }

  /** All records up to this one are done. */
  void done(String sequenceNumber) {
    position = sequenceNumber;
  }

  private String open() {
    String after = position;
    if (after != null) {
      try {
        return client
            .getShardIterator(
                it ->
                    it.streamArn(streamArn)
                        .shardId(shardId)
                        .shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                        .sequenceNumber(after))
            .shardIterator();
      } catch (TrimmedDataAccessException e) {
        // Older than a day: what is left of the stream starts later than our position.
        position = null;
      }
    }
    return client
        .getShardIterator(
            it ->
                it.streamArn(streamArn)
                    .shardId(shardId)
                    .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
        .shardIterator();
  }
}
