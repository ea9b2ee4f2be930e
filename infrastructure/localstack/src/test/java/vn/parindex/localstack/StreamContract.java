package vn.parindex.localstack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.stream.StreamDoor;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.DynamoDb;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/** The stream from which points and snapshots follow: nothing is lost, keys keep their order. */
abstract class StreamContract extends Contract {

  private static final int SHEETS = 60;
  private static final Instant NOON = Instant.parse("2022-12-01T05:00:00Z");

  private final AssessmentTable table =
      DynamoDb.assessmentTable(settings(Map.of("ASSESSMENT_TABLE", "AssessmentTable")));

  StreamContract(Surroundings surroundings) {
    super(surroundings);
  }

  @Test
  void everyChangeOfEverySheetComesInItsOrder() throws ConditionFailed {
    for (int i = 0; i < SHEETS; i++) {
      var sheet = Item.of(new Key(own + i, "META"));
      table.transact(List.of(new Write.Put(sheet.with("version", 1), new Condition.Absent())));
      table.transact(List.of(new Write.Put(sheet.with("version", 2), new Condition.VersionIs(1))));
      table.transact(List.of(new Write.Delete(sheet.key(), new Condition.VersionIs(2))));
    }

    var names =
        ownRecords(3 * SHEETS).stream()
            .collect(groupingBy(this::partition, mapping(this::name, toList())));

    assertThat(names.keySet())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, SHEETS).mapToObj(i -> own + i).toList());
    assertThat(names.values())
        .allSatisfy(each -> assertThat(each).containsExactly("INSERT", "MODIFY", "REMOVE"));
  }

  @Test
  void aRecordTellsKeysOnlyAndIsMappedAsLambdaMapsIt() throws ConditionFailed {
    table.transact(List.of(Write.put(Item.of(new Key(own, "META")).with("secret", "điểm"))));

    var record = ownRecords(1).getFirst();

    assertThat(key(record, "sk")).isEqualTo("META");
    assertThat(record.getDynamodb().getNewImage()).isNull();
    assertThat(record.getDynamodb().getStreamViewType()).isEqualTo("KEYS_ONLY");
    assertThat(record.getDynamodb().getSequenceNumber()).matches("\\d+");
    assertThat(record.getEventSource()).isEqualTo("aws:dynamodb");
  }

  private List<DynamodbStreamRecord> ownRecords(int count) {
    var arn = clients.dynamoDb().describeTable(r -> r.tableName("AssessmentTable")).table();
    var stream = new StreamDoor(clients.streams(), arn.latestStreamArn());
    var records = new ArrayList<ObjectNode>();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              stream.next(NOON).stream()
                  .filter(each -> each.at("/dynamodb/Keys/pk/S").asString().startsWith(own))
                  .forEach(records::add);
              return records.size() >= count;
            });
    var event = Json.object();
    records.forEach(event.putArray("Records")::add);
    return LambdaEventSerializers.serializerFor(
            DynamodbEvent.class, StreamContract.class.getClassLoader())
        .fromJson(event.toString())
        .getRecords();
  }

  private String partition(DynamodbStreamRecord record) {
    return key(record, "pk");
  }

  private static String key(DynamodbStreamRecord record, String attribute) {
    return Objects.requireNonNull(record.getDynamodb().getKeys().get(attribute)).getS();
  }

  private String name(DynamodbStreamRecord record) {
    return record.getEventName();
  }
}
