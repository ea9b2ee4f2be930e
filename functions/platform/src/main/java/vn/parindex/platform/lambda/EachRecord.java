package vn.parindex.platform.lambda;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A function on the table's stream that does what was ordered, one record after the other. A record
 * whose work is not done is named in the answer; the stream tries it again and sets it aside in the
 * end.
 */
public final class EachRecord implements Function<DynamodbEvent, StreamsEventResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(EachRecord.class);

  /** What is done for a record. */
  public interface Work {

    /**
     * Does the work of an order; it may be asked for several times.
     *
     * @param code of the order within its round
     * @return false if some is left to be done
     */
    boolean done(String round, String code);
  }

  private final String partition;
  private final Work work;

  /**
   * The function.
   *
   * @param partition what the partition keys of the orders begin with, before round and code
   */
  public EachRecord(String partition, Work work) {
    this.partition = partition;
    this.work = work;
  }

  @Override
  public StreamsEventResponse apply(DynamodbEvent event) {
    var failures = new ArrayList<BatchItemFailure>();
    for (var record : event.getRecords()) {
      if (!isDone(record)) {
        failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
      }
    }
    return new StreamsEventResponse(failures);
  }

  @SuppressWarnings("CatchingUnchecked")
  private boolean isDone(DynamodbStreamRecord record) {
    try {
      var pk = Optional.ofNullable(record.getDynamodb().getKeys().get("pk")).orElseThrow().getS();
      var key = pk.substring(partition.length()).split("#", 2);
      return work.done(key[0], key[1]);
    } catch (RuntimeException e) {
      // Reported to the stream, which tries the record again and sets it aside in the end.
      LOG.error("Record {} failed", record.getDynamodb().getSequenceNumber(), e);
      return false;
    }
  }
}
