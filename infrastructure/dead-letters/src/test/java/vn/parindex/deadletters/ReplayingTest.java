package vn.parindex.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.sqs.SqsClient;
import vn.parindex.deadletters.Replaying.Count;
import vn.parindex.local.LocalPlatform;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.SampleProject;

/** Whatever is "ailing" fails until the functions are mended. */
class ReplayingTest {

  private SampleProject project;
  private RunningPlatform platform;
  private Clients clients;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void start(@TempDir Path root) throws IOException {
    project = new SampleProject(root);
    platform =
        LocalPlatform.start(
            project
                .options()
                .withRetryDelay(Duration.ofMillis(5))
                .withTime(Instant.parse("2022-12-31T05:30:00Z")));
    var services = platform.servicesEndpoint();
    clients =
        new Clients(
            client(SqsClient.builder(), services),
            client(LambdaClient.builder(), services),
            client(DynamoDbStreamsClient.builder(), platform.dynamoDbEndpoint()));
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
      B builder, URI endpoint) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.AP_SOUTHEAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(platform.credentials()))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  @AfterEach
  void stop() {
    clients.close();
    platform.close();
  }

  private DeadLetterQueue queue() {
    return new DeadLetterQueue(clients.sqs(), "https://sqs.example.vn/000000000000/Failed");
  }

  private Count replay(String selection) {
    var count =
        new Replaying(queue(), clients.redelivery(), said::add).replay(Selection.of(selection));
    settle();
    return count;
  }

  private void settle() {
    try {
      assertThat(platform.awaitIdle(Duration.ofSeconds(30))).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void upload(String event) {
    clients
        .lambda()
        .invoke(
            r ->
                r.functionName("Uploaded")
                    .invocationType(InvocationType.EVENT)
                    .payload(SdkBytes.fromUtf8String(event)));
    settle();
  }

  private int letters() {
    return platform.queue("Failed").orElseThrow().size();
  }

  @Test
  void aDryRunListsLettersAndChangesNothing() {
    upload("{\"file\":\"ailing one\"}");
    upload("{\"file\":\"ailing two\"}");
    int before = project.events("Uploaded").size();

    assertThat(replay("")).isEqualTo(new Count(2, 0, 0));
    assertThat(replay("")).isEqualTo(new Count(2, 0, 0));

    assertThat(said).filteredOn(it -> it.contains("Uploaded")).hasSize(4);
    assertThat(said).last().asString().contains("found 2, chosen 0, put back 0, left 2");
    assertThat(letters()).isEqualTo(2);
    assertThat(project.events("Uploaded")).hasSize(before);
  }

  @Test
  void anEventIsWorkedOffOnceItsFunctionIsMended() {
    upload("{\"file\":\"ailing one\"}");
    project.mend();

    assertThat(replay("all")).isEqualTo(new Count(1, 1, 1));

    assertThat(letters()).isZero();
    assertThat(project.events("Uploaded")).last().asString().contains("ailing one");
  }

  @Test
  void anEventThatFailsAgainComesBackIntoTheQueue() {
    upload("{\"file\":\"ailing one\"}");
    var before = queue().look().getFirst();
    queue().release(before);

    assertThat(replay("all")).isEqualTo(new Count(1, 1, 1));

    assertThat(queue().look())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.id()).isNotEqualTo(before.id());
              assertThat(letter.origin()).isEqualTo(before.origin());
            });
  }

  @Test
  void oneLetterIsChosenByItsIdAndTheOthersStay() {
    upload("{\"file\":\"ailing one\"}");
    upload("{\"file\":\"ailing two\"}");
    project.mend();
    var one = platform.queue("Failed").orElseThrow().getFirst().id();

    assertThat(replay(one)).isEqualTo(new Count(2, 1, 1));
    assertThat(replay("no-such-letter")).isEqualTo(new Count(1, 0, 0));

    assertThat(project.events("Uploaded")).last().asString().contains("ailing one");
    assertThat(platform.queue("Failed").orElseThrow())
        .singleElement()
        .satisfies(it -> assertThat(it.body().toString()).contains("ailing two"));
  }

  @Test
  void aScheduleIsMadeUpForWithTheTimeThatItHad() throws InterruptedException {
    platform.moveClockTo(Instant.parse("2022-12-31T06:00:00Z"));
    assertThat(letters()).isEqualTo(1);
    project.mend();

    assertThat(replay("all")).isEqualTo(new Count(1, 1, 1));

    assertThat(letters()).isZero();
    assertThat(project.events("Nightly"))
        .last()
        .asString()
        .contains("ailing", "2022-12-31T06:00:00Z");
  }

  @Test
  void changesAreReadFromTheStreamAgainAndKeptUntilTheFunctionHasDoneThem() {
    try (var table = client(DynamoDbClient.builder(), platform.dynamoDbEndpoint())) {
      for (var pk : List.of("watch#1", "watch#ailing", "other", "watch#2")) {
        table.putItem(
            r ->
                r.tableName("Items")
                    .item(
                        Map.of(
                            "pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("META"))));
      }
    }
    settle();
    assertThat(letters()).isEqualTo(1);

    assertThat(replay("all")).isEqualTo(new Count(1, 1, 0));
    assertThat(said).anyMatch(it -> it.contains("records that fail again: 1"));
    assertThat(letters()).isEqualTo(1);
    project.mend();
    assertThat(replay("all")).isEqualTo(new Count(1, 1, 1));

    assertThat(letters()).isZero();
    assertThat(project.events("Watcher"))
        .last()
        .satisfies(
            event ->
                assertThat(event.path("Records"))
                    .singleElement()
                    .satisfies(
                        it ->
                            assertThat(it.at("/dynamodb/Keys/pk/S").asString())
                                .isEqualTo("watch#ailing")));
  }

  @Test
  void changesThatTheStreamNoLongerKeepsStayInTheQueue() {
    var stream =
        clients.streams().listStreams(r -> r.tableName("Items")).streams().getFirst().streamArn();
    var gone =
        new Origin.Changes(
            "Watcher",
            stream,
            "shardId-00000001000000000000-0",
            "000000000000000000001",
            "000000000000000000002");

    assertThat(clients.redelivery().deliver(gone))
        .isInstanceOfSatisfying(
            Delivery.Refused.class, it -> assertThat(it.why()).contains("no longer in the stream"));
  }

  @Test
  void aLetterForAFunctionThatIsNoMoreStaysInTheQueue() {
    assertThat(
            clients
                .redelivery()
                .deliver(new Origin.Event("arn:aws:lambda:x:1:function:Nobody", "{}")))
        .isInstanceOfSatisfying(
            Delivery.Refused.class, it -> assertThat(it.why()).contains("Function not found"));
  }
}
