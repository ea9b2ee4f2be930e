package vn.parindex.platform.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import vn.parindex.platform.table.AssessmentTable;

/**
 * DynamoDB Local in this process, in memory and without a port; started once, when first needed.
 * Every test takes a table of its own, made as the template says. Modules that use it need
 * DynamoDBLocal and snakeyaml-engine in test scope.
 */
public final class LocalDynamoDb {

  private static final AtomicInteger TABLES = new AtomicInteger();

  private LocalDynamoDb() {}

  private static final class Started {
    private static final AmazonDynamoDBLocal SERVER = DynamoDBEmbedded.create();
    private static final DynamoDbClient CLIENT = SERVER.dynamoDbClient();
    private static final DynamoDbStreamsClient STREAMS = SERVER.dynamoDbStreamsClient();
  }

  /** A new, empty assessment table. */
  public static AssessmentTable newTable() {
    return new AssessmentTable(client(), newTableName());
  }

  /** A new, empty table of another name of the template. */
  public static AssessmentTable newTable(String resource) {
    return new AssessmentTable(client(), newTableName(resource));
  }

  /** The name of a new, empty assessment table, for tests that need the client too. */
  public static String newTableName() {
    return newTableName("AssessmentTable");
  }

  /** The name of a new, empty table, made as the template says of a resource. */
  public static String newTableName(String resource) {
    var table = Template.load().properties(resource);
    var name = resource + "-" + TABLES.incrementAndGet();
    client()
        .createTable(
            r ->
                r.tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(attributes(table))
                    .keySchema(keys(table))
                    .streamSpecification(stream(table)));
    return name;
  }

  /** The client of the database. */
  public static DynamoDbClient client() {
    return Started.CLIENT;
  }

  /** The client of the tables' streams. */
  public static DynamoDbStreamsClient streams() {
    return Started.STREAMS;
  }

  private static List<AttributeDefinition> attributes(Map<?, ?> table) {
    return Template.list(table, "AttributeDefinitions").stream()
        .map(Map.class::cast)
        .map(
            a ->
                AttributeDefinition.builder()
                    .attributeName(text(a, "AttributeName"))
                    .attributeType(text(a, "AttributeType"))
                    .build())
        .toList();
  }

  private static List<KeySchemaElement> keys(Map<?, ?> table) {
    return Template.list(table, "KeySchema").stream()
        .map(Map.class::cast)
        .map(
            k ->
                KeySchemaElement.builder()
                    .attributeName(text(k, "AttributeName"))
                    .keyType(text(k, "KeyType"))
                    .build())
        .toList();
  }

  private static @Nullable StreamSpecification stream(Map<?, ?> table) {
    return table.get("StreamSpecification") instanceof Map<?, ?> stream
        ? StreamSpecification.builder()
            .streamEnabled(true)
            .streamViewType(text(stream, "StreamViewType"))
            .build()
        : null;
  }

  private static String text(Map<?, ?> map, String name) {
    return String.valueOf(map.get(name));
  }
}
