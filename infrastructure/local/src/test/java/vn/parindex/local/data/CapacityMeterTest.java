package vn.parindex.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.parindex.local.template.Template;

/** What a request consumes is reckoned as AWS documents it for read and write request units. */
class CapacityMeterTest {
  private static final AwsBasicCredentials KEY = AwsBasicCredentials.create("local", "secret");
  private static final Template.Table THINGS =
      new Template.Table(
          "things",
          List.of(new Template.Attribute("pk", "S")),
          "pk",
          Optional.empty(),
          Optional.empty());

  private final DynamoDbPart database = new DynamoDbPart(0, Optional.empty(), List.of(THINGS), KEY);
  private final CapacityMeter meter = new CapacityMeter(database.uri());
  private final DynamoDbClient client =
      DynamoDbClient.builder()
          .endpointOverride(meter.uri())
          .region(Region.AP_SOUTHEAST_1)
          .credentialsProvider(StaticCredentialsProvider.create(KEY))
          .httpClientBuilder(UrlConnectionHttpClient.builder())
          .build();

  CapacityMeterTest() throws IOException {}

  @AfterEach
  void close() {
    client.close();
    meter.close();
    database.close();
  }

  @Test
  void aWriteTakesAUnitForEveryKilobyte() {
    client.putItem(it -> it.tableName("things").item(item("a", 2_500)));

    assertThat(meter.consumed().writes()).isEqualByComparingTo("3");
    assertThat(meter.consumed().reads()).isZero();
    assertThat(meter.consumed().requests()).isEqualTo(1);
  }

  @Test
  void inATransactionItTakesTwice() {
    var puts =
        Stream.of(item("a", 2_500), item("b", 10))
            .map(it -> Put.builder().tableName("things").item(it).build())
            .map(put -> TransactWriteItem.builder().put(put).build())
            .toList();
    client.transactWriteItems(it -> it.transactItems(puts));

    assertThat(meter.consumed().writes()).isEqualByComparingTo("8");
  }

  @Test
  void aReadTakesAUnitForFourKilobytesAndHalfOfItIfItMayBeStale() {
    client.putItem(it -> it.tableName("things").item(item("a", 5_000)));
    var before = meter.consumed();

    client.getItem(it -> it.tableName("things").key(key("a")).consistentRead(true));
    assertThat(meter.consumed().since(before).reads()).isEqualByComparingTo("2");
    client.getItem(it -> it.tableName("things").key(key("a")));
    assertThat(meter.consumed().since(before).reads()).isEqualByComparingTo("3");
  }

  @Test
  void whatIsAskedAndAnsweredIsTheSame() {
    client.putItem(it -> it.tableName("things").item(item("a", 10)));

    assertThat(client.getItem(it -> it.tableName("things").key(key("a"))).item())
        .isEqualTo(item("a", 10));
    assertThatThrownBy(
            () ->
                client.putItem(
                    it ->
                        it.tableName("things")
                            .item(item("a", 10))
                            .conditionExpression("attribute_not_exists(pk)")))
        .isInstanceOf(ConditionalCheckFailedException.class);
  }

  private static Map<String, AttributeValue> key(String name) {
    return Map.of("pk", AttributeValue.fromS(name));
  }

  private static Map<String, AttributeValue> item(String name, int length) {
    return Map.of(
        "pk", AttributeValue.fromS(name), "text", AttributeValue.fromS("x".repeat(length)));
  }
}
