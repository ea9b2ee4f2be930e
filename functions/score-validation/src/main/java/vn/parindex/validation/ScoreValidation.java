package vn.parindex.validation;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/**
 * The function on the table's stream. A record only says <em>that</em> a sheet changed; each sheet
 * of the batch is read once, as it is now. So duplicates, replays and any order end in the same
 * state. A sheet that fails has its records tried again and holds up no other.
 */
final class ScoreValidation implements Function<DynamodbEvent, StreamsEventResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(ScoreValidation.class);

  private final AssessmentTable table;
  private final RoundStore rounds;

  ScoreValidation(AssessmentTable table) {
    this.table = table;
    this.rounds = new RoundStore(table);
  }

  @Override
  public StreamsEventResponse apply(DynamodbEvent event) {
    var failures = new ArrayList<BatchItemFailure>();
    var sheets = new LinkedHashMap<ChangedSheet, List<DynamodbStreamRecord>>();
    for (var record : event.getRecords()) {
      attempt(
          () -> sheets.computeIfAbsent(ChangedSheet.of(record), _ -> new ArrayList<>()).add(record),
          List.of(record),
          failures);
    }
    var validating = new ValidatingSheets(table, rounds);
    sheets.forEach(
        (sheet, records) -> attempt(() -> validating.validate(sheet), records, failures));
    return new StreamsEventResponse(failures);
  }

  @SuppressWarnings("CatchingUnchecked")
  private static void attempt(
      Runnable work, List<DynamodbStreamRecord> records, List<BatchItemFailure> failures) {
    try {
      work.run();
    } catch (RuntimeException e) {
      // Reported to the stream, which tries these records again and sets them aside in the end.
      LOG.error("Records {} failed", records.stream().map(ScoreValidation::number).toList(), e);
      records.forEach(record -> failures.add(new BatchItemFailure(number(record))));
    }
  }

  private static String number(DynamodbStreamRecord record) {
    return record.getDynamodb().getSequenceNumber();
  }
}
