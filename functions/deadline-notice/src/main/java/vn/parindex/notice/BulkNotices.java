package vn.parindex.notice;

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
 * The function on the table's stream that sends what was ordered. What it could not send is tried
 * again by the stream, and in the end by the daily run.
 */
final class BulkNotices implements Function<DynamodbEvent, StreamsEventResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(BulkNotices.class);

  private final SendingBulkNotice sending;

  BulkNotices(SendingBulkNotice sending) {
    this.sending = sending;
  }

  @Override
  @SuppressWarnings("CatchingUnchecked")
  public StreamsEventResponse apply(DynamodbEvent event) {
    var failures = new ArrayList<BatchItemFailure>();
    for (var record : event.getRecords()) {
      try {
        if (!send(record)) {
          failures.add(failure(record));
        }
      } catch (RuntimeException e) {
        // Reported to the stream, which tries the record again and sets it aside in the end.
        LOG.error("Record {} failed", record.getDynamodb().getSequenceNumber(), e);
        failures.add(failure(record));
      }
    }
    return new StreamsEventResponse(failures);
  }

  private boolean send(DynamodbStreamRecord record) {
    var pk = Optional.ofNullable(record.getDynamodb().getKeys().get("pk")).orElseThrow().getS();
    var key = pk.substring(BulkNotice.PARTITION.length()).split("#", 2);
    return sending.send(key[0], key[1]);
  }

  private static BatchItemFailure failure(DynamodbStreamRecord record) {
    return new BatchItemFailure(record.getDynamodb().getSequenceNumber());
  }
}
