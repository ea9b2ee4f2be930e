package vn.parindex.local.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads all shards of a table's stream, parents before children. */
final class StreamReader {
  /** Records of one shard in their order. */
  record Read(ShardReader shard, List<Record> records) {}

  private final DynamoDbStreamsClient client;
  private final String streamArn;
  private final Positions positions;
  private final Map<String, ShardReader> readers = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private boolean shardsMayBeNew = true;

  StreamReader(DynamoDbStreamsClient client, String streamArn, Positions positions) {
    this.client = client;
    this.streamArn = streamArn;
    this.positions = positions;
  }

  /** One look at every shard that may be read now. */
  List<Read> readOnce(int limit) {
    if (shardsMayBeNew) {
      discover();
    }
    List<Read> reads = new ArrayList<>();
    for (ShardReader reader : readers.values()) {
      if (reader.finished() || waitsForParent(reader)) {
        continue;
      }
      List<Record> records = reader.read(limit);
      if (!records.isEmpty()) {
        reads.add(new Read(reader, records));
      }
      shardsMayBeNew |= reader.finished();
    }
    return reads;
  }

  /** A shard closed, or none is known yet: another look may find more. */
  boolean mayHaveMore() {
    return shardsMayBeNew && !readers.isEmpty();
  }

  private boolean waitsForParent(ShardReader reader) {
    return Optional.ofNullable(parents.get(reader.shardId()))
        .map(readers::get)
        .filter(parent -> !parent.finished())
        .isPresent();
  }

  private void discover() {
    Optional<String> last = Optional.empty();
    do {
      String from = last.orElse(null);
      var stream =
          client
              .describeStream(it -> it.streamArn(streamArn).exclusiveStartShardId(from))
              .streamDescription();
      stream.shards().forEach(this::know);
      last = Optional.ofNullable(stream.lastEvaluatedShardId());
    } while (last.isPresent());
    shardsMayBeNew = readers.isEmpty();
  }

  private void know(Shard shard) {
    String id = shard.shardId();
    if (!readers.containsKey(id)) {
      readers.put(id, new ShardReader(client, streamArn, id, positions.of(id)));
      if (shard.parentShardId() != null) {
        parents.put(id, shard.parentShardId());
      }
    }
  }
}
