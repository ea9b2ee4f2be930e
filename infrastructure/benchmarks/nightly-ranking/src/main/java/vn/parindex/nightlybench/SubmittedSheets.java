package vn.parindex.nightlybench;

import java.time.Instant;
import java.util.ArrayList;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.RunningPlatform;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.sheet.DeclaredScore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetStatus;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.replay.data.AskedSet;
import vn.parindex.replay.data.Declaration;
import vn.parindex.replay.data.Inventor;
import vn.parindex.replay.data.UnitFacts;
import vn.parindex.sheet.SheetState;

/**
 * Leaves submitted sheets in the platform's table as saving and submitting would, without the ten
 * thousand requests that would take. The data is that of the replay.
 */
final class SubmittedSheets implements AutoCloseable {

  private static final long SEED = 1;

  private final DynamoDbClient client;
  private final AssessmentTable table;
  private final String round;
  private final Instant time;

  SubmittedSheets(RunningPlatform platform, String round, Instant time) {
    this.client =
        DynamoDbClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .endpointOverride(platform.dynamoDbEndpoint())
            .region(Region.AP_SOUTHEAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(platform.credentials()))
            .build();
    this.table =
        new AssessmentTable(
            client,
            client.listTables().tableNames().stream()
                .filter(name -> name.contains("Assessment"))
                .findFirst()
                .orElseThrow());
    this.round = round;
    this.time = time;
  }

  /** Submits the sheet of a unit; says how many sub-criteria it declares. */
  int submit(String unit, AskedSet set, UnitFacts facts) {
    var inventor = new Inventor(SEED, unit, facts, 0);
    var items = new ArrayList<Item>();
    for (var asked : set.items()) {
      if (!asked.inputs().isEmpty()) {
        inventor
            .declare(asked)
            .map(declared -> SheetItems.score(round, unit, score(declared)))
            .ifPresent(items::add);
      }
    }
    items.add(
        SheetItems.main(
                round,
                unit,
                new SheetStatus(SheetState.SUBMITTED, time, time, null, 0, items.size(), 1))
            .with("version", 1)
            .with("auditHash", ""));
    table.putAll(items);
    return items.size() - 1;
  }

  private DeclaredScore score(Declaration declared) {
    return new DeclaredScore(
        declared.code(),
        1,
        (ObjectNode) Json.mapper().valueToTree(declared.values()),
        declared.notApplicable(),
        declared.explanation(),
        "officer",
        time);
  }

  @Override
  public void close() {
    client.close();
  }
}
