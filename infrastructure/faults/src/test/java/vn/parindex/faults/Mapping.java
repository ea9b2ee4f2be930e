package vn.parindex.faults;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Delivers records as Lambda's stream mapping may: those of a shard in order, those of different
 * shards in any, in batches of any size, some of them again; from the first that failed on, as
 * often as the template says, and then aside.
 */
final class Mapping {

  /** MaximumRetryAttempts of the template, and the first try. */
  private static final int TRIES = 6;

  private final Function<DynamodbEvent, StreamsEventResponse> function;
  private final FaultyDynamoDb line;
  private final Random random;
  private final Map<String, Deque<DynamodbStreamRecord>> shards = new LinkedHashMap<>();
  private final List<DynamodbStreamRecord> delivered = new ArrayList<>();
  private final Map<String, Integer> tries = new HashMap<>();
  private final List<String> aside = new ArrayList<>();

  Mapping(
      Function<DynamodbEvent, StreamsEventResponse> function, FaultyDynamoDb line, Random random) {
    this.function = function;
    this.line = line;
    this.random = random;
  }

  void takes(List<DynamodbStreamRecord> records) {
    records.forEach(record -> shard(record).add(record));
  }

  private Deque<DynamodbStreamRecord> shard(DynamodbStreamRecord record) {
    boolean second = record.getDynamodb().getKeys().toString().contains("so2");
    return shards.computeIfAbsent(second ? "so2" : "so1", _ -> new ArrayDeque<>());
  }

  boolean isIdle() {
    return shards.values().stream().allMatch(Deque::isEmpty);
  }

  /** The numbers of the records that were set aside for good. */
  List<String> aside() {
    return aside;
  }

  /** One delivery from one shard, or something that was delivered before. */
  void deliverOne(boolean faulty) {
    if (faulty && !delivered.isEmpty() && random.nextInt(5) == 0) {
      var again = delivered.get(random.nextInt(delivered.size()));
      failures(List.of(again), true);
      return;
    }
    var waiting = shards.values().stream().filter(shard -> !shard.isEmpty()).toList();
    if (waiting.isEmpty()) {
      return;
    }
    var shard = waiting.get(random.nextInt(waiting.size()));
    var batch = shard.stream().limit(1 + random.nextInt(4)).toList();
    // A fault at every try would set a good record aside, as it would in AWS: the last is left
    // alone.
    boolean last = batch.stream().anyMatch(record -> tries.getOrDefault(number(record), 0) >= 4);
    var failed = failures(batch, faulty && !last);
    for (var record : batch) {
      if (failed.contains(number(record))) {
        if (tries.merge(number(record), 1, Integer::sum) < TRIES) {
          return; // from here on again
        }
        aside.add(number(record));
      } else {
        delivered.add(record);
      }
      shard.removeFirst();
    }
  }

  private List<String> failures(List<DynamodbStreamRecord> batch, boolean faulty) {
    if (faulty && random.nextInt(3) == 0) {
      line.arm();
    }
    try {
      return function.apply(Records.event(batch)).getBatchItemFailures().stream()
          .map(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
          .toList();
    } catch (FaultyDynamoDb.Killed _) {
      return batch.stream().map(Mapping::number).toList();
    } finally {
      line.disarm();
    }
  }

  private static String number(DynamodbStreamRecord record) {
    return record.getDynamodb().getSequenceNumber();
  }
}
