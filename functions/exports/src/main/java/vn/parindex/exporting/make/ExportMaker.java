package vn.parindex.exporting.make;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.exporting.order.ExportStore;

/** The function on the table's stream: makes what was ordered. */
public final class ExportMaker implements Function<DynamodbEvent, StreamsEventResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(ExportMaker.class);

  private final MakingExport making;

  public ExportMaker(MakingExport making) {
    this.making = making;
  }

  @Override
  @SuppressWarnings("CatchingUnchecked")
  public StreamsEventResponse apply(DynamodbEvent event) {
    var failures = new ArrayList<BatchItemFailure>();
    for (var record : event.getRecords()) {
      try {
        make(record);
      } catch (RuntimeException e) {
        // Reported to the stream, which tries the record again and sets it aside in the end.
        LOG.error("Record {} failed", record.getDynamodb().getSequenceNumber(), e);
        failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
      }
    }
    return new StreamsEventResponse(failures);
  }

  private void make(DynamodbStreamRecord record) {
    var pk = Optional.ofNullable(record.getDynamodb().getKeys().get("pk")).orElseThrow().getS();
    var key = pk.substring(ExportStore.PARTITION.length()).split("#", 2);
    making.make(key[0], key[1]);
  }
}
