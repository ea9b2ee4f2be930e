package vn.parindex.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.department;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.submission.SubmissionDoor;
import vn.parindex.validation.ValidationDoor;

/** A round in a table of its own, the functions on it, and the line between them that may fail. */
final class World implements AutoCloseable {

  private static final int CLIENT_TRIES = 4;

  private final Random random;
  // A table of the same make without a stream: DynamoDB Local keeps the streams of a thousand
  // tables.
  private final String tableName = LocalDynamoDb.newTableName("SurveyInvitations");
  private final AssessmentTable table = new AssessmentTable(LocalDynamoDb.client(), tableName);
  private final FaultyDynamoDb line;
  private final Api api;
  private final Mapping mapping;

  World(Random random) {
    this.random = random;
    this.line = new FaultyDynamoDb(random);
    var behindTheLine = new AssessmentTable(line.client(), tableName);
    this.api = Api.of(SubmissionDoor.on(behindTheLine), TableRound.LAST_SECOND);
    this.mapping = new Mapping(ValidationDoor.on(behindTheLine), line, random);
    var round = TableRound.open(table, department("so1"), department("so2"));
    round.account("can-bo", "so1", Role.UNIT_OFFICER);
    round.account("lanh-dao", "so1", Role.UNIT_LEADER);
    round.account("can-bo-2", "so2", Role.UNIT_OFFICER);
  }

  /** Plays a script; with faults, each step is sent until the client has a definite answer. */
  void play(List<Step> script, boolean faulty) {
    for (int number = 0; number < script.size(); number++) {
      insist(script.get(number), number, faulty);
      mapping.takes(List.of(Records.changed(script.get(number).unit(), number)));
      if (faulty && random.nextInt(24) == 0) {
        mapping.takes(List.of(Records.poison(number)));
      }
      for (int deliveries = faulty ? random.nextInt(4) : 1; deliveries > 0; deliveries--) {
        mapping.deliverOne(faulty);
      }
    }
    while (!mapping.isIdle()) {
      mapping.deliverOne(faulty);
    }
  }

  private void insist(Step step, int number, boolean faulty) {
    for (int tries = 1; ; tries++) {
      if (faulty && tries < CLIENT_TRIES && random.nextInt(2) == 0) {
        line.arm();
      }
      try {
        var answer = step.send(api, number);
        if (answer.status() < 500) {
          assertThat(answer.status()).as("%s: %s", step, answer.json()).isEqualTo(200);
          return;
        }
      } catch (FaultyDynamoDb.Killed _) {
        // The gateway answers 5xx; the client sends the same again.
      } finally {
        line.disarm();
      }
    }
  }

  int faults() {
    return line.faults();
  }

  List<String> aside() {
    return mapping.aside();
  }

  /** Every item of the table, as text. */
  Map<String, String> everything() {
    var items = new TreeMap<String, String>();
    LocalDynamoDb.client()
        .scanPaginator(r -> r.tableName(tableName).consistentRead(true))
        .items()
        .forEach(item -> items.put(key(item), new TreeMap<>(item).toString()));
    return items;
  }

  private static String key(Map<String, AttributeValue> item) {
    return Objects.requireNonNull(item.get("pk")).s()
        + " "
        + Objects.requireNonNull(item.get("sk")).s();
  }

  /** Whether the audit chains of both sheets are whole. */
  boolean trailsAreWhole() {
    return Stream.of("so1", "so2")
        .map(unit -> new SheetStore(table).sheet("2022", unit).subject())
        .allMatch(sheet -> AuditTrail.firstFault(sheet, table.query(sheet.trail())).isEmpty());
  }

  @Override
  public void close() {
    LocalDynamoDb.client().deleteTable(r -> r.tableName(tableName));
  }
}
