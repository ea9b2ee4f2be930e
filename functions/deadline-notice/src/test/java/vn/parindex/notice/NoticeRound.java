package vn.parindex.notice;

import static vn.parindex.platform.testing.TableRound.commune;
import static vn.parindex.platform.testing.TableRound.department;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Deadline;
import vn.parindex.round.RoundState;
import vn.parindex.round.StepDone;
import vn.parindex.text.Text;

/**
 * A round with a department of two people, a department of one, and a commune; its last day is 9
 * December.
 */
final class NoticeRound implements AutoCloseable {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 9);

  private static final String ADDRESS = "https://par.example.vn";

  final String tableName;
  final AssessmentTable table;
  final TableRound round;
  final Post post = new Post();

  NoticeRound() {
    this(LocalDynamoDb.newTableName());
  }

  NoticeRound(String tableName) {
    this.tableName = tableName;
    this.table = new AssessmentTable(LocalDynamoDb.client(), tableName);
    this.round =
        TableRound.open(table, department("so1"), department("so2"), commune("xa1", "688"));
    table.putAll(
        List.of(
            RoundItems.stepDone(
                TableRound.ROUND,
                new StepDone("so", Deadline.SURVEY, null, TableRound.LAST_SECOND))));
    round.account("so1.canbo", "so1", Role.UNIT_OFFICER);
    round.account("so1.lanhdao", "so1", Role.UNIT_LEADER);
    round.account("so2.canbo", "so2", Role.UNIT_OFFICER);
    round.account("xa1.canbo", "xa1", Role.UNIT_OFFICER);
    round.account("snv.canbo", "SNV", Role.HOME_AFFAIRS);
  }

  /** One of hundreds: its table has no stream, whose records would pile up, and goes with it. */
  static NoticeRound passing(int number) {
    var name = "passing-" + number;
    LocalDynamoDb.client()
        .createTable(
            r ->
                r.tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(attribute("pk"), attribute("sk"))
                    .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
    return new NoticeRound(name);
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  @Override
  public void close() {
    var _ = LocalDynamoDb.client().deleteTable(r -> r.tableName(tableName));
  }

  /** 08:00 of a day. */
  static Instant morning(LocalDate day) {
    return day.atTime(8, 0).atZone(ZONE).toInstant();
  }

  String run(LocalDate day) {
    return run(day, KilledAt.never());
  }

  /** A process of its own: nothing is left of it but the table and the post. */
  String run(LocalDate day, KilledAt killed) {
    post.isOn(day);
    var mine = new AssessmentTable(killed.in(LocalDynamoDb.client()), tableName);
    return new DeadlineNotices(mine, sending(mine, killed), bulk(mine, killed)).apply(morning(day));
  }

  /** A process of its own that sends a bulk notice; false if not everyone has it. */
  boolean sendBulk(String code, KilledAt killed) {
    var mine = new AssessmentTable(killed.in(LocalDynamoDb.client()), tableName);
    return bulk(mine, killed).send(TableRound.ROUND, code);
  }

  private SendingDigest sending(AssessmentTable mine, KilledAt killed) {
    Mailer mailer = killed.in(post);
    return new SendingDigest(new Ledger(mine), mailer, _ -> {}, ADDRESS);
  }

  private SendingBulkNotice bulk(AssessmentTable mine, KilledAt killed) {
    // A process that dies cuts all its threads off; here one thread is the process.
    int atOnce = killed.canDie() ? 1 : 4;
    return new SendingBulkNotice(mine, sending(mine, killed), ADDRESS, atOnce);
  }

  /** The calendar has only this step, with the usual reminders. */
  void plans(String level, String step, LocalDate lastDay) {
    var deadline =
        new Deadline(
            level,
            step,
            new Text("Bước " + step, "Step " + step),
            morning(lastDay.minusDays(60)),
            lastDay.plusDays(1).atStartOfDay(ZONE).toInstant(),
            1);
    table.putAll(
        List.of(
            RoundItems.main(TableRound.round().withDeadlines(List.of(deadline)), RoundState.OPEN)
                .with("version", 9)
                .with("auditHash", "")));
  }

  List<LedgerEntry> ledger(LocalDate seenOn) {
    return new Ledger(table)
        .all(TableRound.ROUND).stream()
            .map(item -> item.entry().seenAt(morning(seenOn).plusSeconds(3600)))
            .toList();
  }

  /** What messages told, in order. */
  List<String> told() {
    return post.delivered().stream().flatMap(d -> d.told().stream()).toList();
  }

  /** Addresses that got a message on a day. */
  Set<String> recipientsOn(LocalDate day) {
    return post.delivered().stream()
        .filter(d -> d.day().equals(day))
        .map(d -> d.mail().to().text().replace("@example.vn", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
