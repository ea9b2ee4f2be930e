package vn.parindex.auditcheck;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.parindex.platform.audit.AuditCheck;
import vn.parindex.platform.audit.AuditReport;
import vn.parindex.platform.table.AssessmentTable;

/** Checks the audit log in a database that runs. Nothing is written. */
public final class CheckedTable {

  /** The table's name on the local platform: its logical id in the template. */
  static final String TABLE = "AssessmentTable";

  private CheckedTable() {}

  /**
   * Checks the assessment table of a local platform; nobody may write to it meanwhile.
   *
   * @param endpoint where its DynamoDB answers
   * @param key what it accepts
   */
  public static AuditReport at(URI endpoint, AwsBasicCredentials key) {
    try (var client =
        DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(Region.AP_SOUTHEAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(key))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      return of(client);
    }
  }

  static AuditReport of(DynamoDbClient client) {
    return AuditCheck.of(new AssessmentTable(client, TABLE));
  }
}
