package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;

@ExtendWith(Shared.class)
class StreamTest {
  private final Shared.Sample sample;
  private final DynamoDbClient table;

  StreamTest(Shared.Sample sample) {
    this.sample = sample;
    this.table = table(sample.platform());
  }

  static DynamoDbClient table(RunningPlatform platform) {
    return DynamoDbClient.builder()
        .endpointOverride(platform.dynamoDbEndpoint())
        .region(Region.AP_SOUTHEAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(platform.credentials()))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  static void put(DynamoDbClient table, String pk, String sk) {
    table.putItem(
        it ->
            it.tableName("Items")
                .item(
                    Map.of(
                        "pk", AttributeValue.fromS(pk),
                        "sk", AttributeValue.fromS(sk),
                        "at", AttributeValue.fromN(String.valueOf(System.nanoTime())))));
  }

  /** Keys of the records that the function was given, in order, repeats included. */
  private List<String> seen(String prefix) {
    return sample.project().events("Watcher").stream()
        .flatMap(event -> event.path("Records").valueStream())
        .map(record -> record.at("/dynamodb/Keys/pk/S").asString())
        .filter(key -> key.startsWith(prefix))
        .toList();
  }

  private List<JsonNode> failures(String prefix) {
    String positions =
        sample.project().events("Watcher").stream()
            .flatMap(event -> event.path("Records").valueStream())
            .filter(it -> it.at("/dynamodb/Keys/pk/S").asString().startsWith(prefix))
            .map(it -> it.at("/dynamodb/SequenceNumber").asString())
            .toList()
            .toString();
    return sample.platform().queue("Failed").orElseThrow().stream()
        .map(message -> message.body().path("DDBStreamBatchInfo"))
        .filter(info -> !info.isMissingNode())
        .filter(info -> positions.contains(info.path("startSequenceNumber").asString()))
        .toList();
  }

  @Test
  void changesReachTheFunctionInOrderAsAwsSendsThem() {
    IntStream.range(0, 25).forEach(i -> put(table, "watch#order#" + (100 + i), "META"));
    put(table, "other#order", "META");
    put(table, "watch#order#not-meta", "ITEM");
    sample.settle();

    assertThat(seen("watch#order")).hasSize(25).isSorted().doesNotContain("watch#order#not-meta");
    assertThat(seen("other")).isEmpty();
    JsonNode record =
        sample.project().events("Watcher").stream()
            .flatMap(event -> event.path("Records").valueStream())
            .filter(it -> it.toString().contains("watch#order#100"))
            .findFirst()
            .orElseThrow();
    assertThat(record.path("eventName").asString()).isEqualTo("INSERT");
    assertThat(record.path("eventSource").asString()).isEqualTo("aws:dynamodb");
    assertThat(record.path("eventSourceARN").asString()).contains(":table/Items/stream/");
    assertThat(record.path("eventID").asString()).isNotEmpty();
    assertThat(record.at("/dynamodb/SequenceNumber").asString()).matches("\\d+");
    assertThat(record.at("/dynamodb/StreamViewType").asString()).isEqualTo("KEYS_ONLY");
    assertThat(record.at("/dynamodb/ApproximateCreationDateTime").asLong())
        .isBetween(
            sample.platform().now().getEpochSecond() - 30,
            sample.platform().now().getEpochSecond());
    assertThat(record.path("dynamodb").has("NewImage")).isFalse();
  }

  @Test
  void onlyThePoisonedRecordIsGivenUp() {
    put(table, "watch#p1", "META");
    put(table, "watch#p2#poison", "META");
    put(table, "watch#p3", "META");
    sample.settle();

    // The first try, two retries.
    assertThat(seen("watch#p2")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(seen("watch#p1")).isNotEmpty();
    assertThat(seen("watch#p3")).isNotEmpty();
    assertThat(failures("watch#p2"))
        .singleElement()
        .satisfies(info -> assertThat(info.path("batchSize").asInt()).isEqualTo(1));
  }

  @Test
  void aBatchThatThrowsIsHalvedUntilTheCulpritIsAlone() {
    IntStream.range(0, 8)
        .forEach(i -> put(table, "watch#b" + i + (i == 5 ? "#throw" : ""), "META"));
    sample.settle();

    assertThat(seen("watch#b")).contains("watch#b0", "watch#b7");
    assertThat(failures("watch#b5"))
        .singleElement()
        .satisfies(info -> assertThat(info.path("batchSize").asInt()).isEqualTo(1));
  }

  @Test
  void aKilledFunctionLosesNoChange() {
    put(table, "watch#k0", "META");
    sample.settle();
    IntStream.rangeClosed(1, 30).forEach(i -> put(table, "watch#k" + i, "META"));
    sample.platform().killOne("Watcher");
    sample.settle();

    assertThat(seen("watch#k"))
        .containsAll(IntStream.rangeClosed(0, 30).mapToObj(i -> "watch#k" + i).toList());
    assertThat(failures("watch#k")).isEmpty();
  }
}
