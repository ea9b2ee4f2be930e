package vn.parindex.faults;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;

/** Records as the table's stream gives them: only keys, one for each change of a sheet. */
final class Records {

  private Records() {}

  /** A sheet changed for the n-th time. */
  static DynamodbStreamRecord changed(String unit, int number) {
    return record("SHEET#2022#" + unit, "%06d".formatted(number));
  }

  /** A record that no function can work off. */
  static DynamodbStreamRecord poison(int number) {
    return record("SHEET#2022", "poison-" + number);
  }

  static DynamodbEvent event(List<DynamodbStreamRecord> records) {
    var event = new DynamodbEvent();
    event.setRecords(records);
    return event;
  }

  private static DynamodbStreamRecord record(String pk, String number) {
    var record = new DynamodbStreamRecord();
    record.setDynamodb(
        new StreamRecord()
            .withKeys(Map.of("pk", new AttributeValue(pk), "sk", new AttributeValue("META")))
            .withSequenceNumber(number));
    return record;
  }
}
