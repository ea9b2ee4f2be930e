package vn.parindex.platform.table;

import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.parindex.platform.settings.Settings;

/** The DynamoDB client of a function: nothing is looked for that Lambda always gives. */
public final class DynamoDb {

  private DynamoDb() {}

  /** The assessment table that the template names. */
  public static AssessmentTable assessmentTable(Settings settings) {
    return table(settings, "ASSESSMENT_TABLE");
  }

  /** The table that the template names in a setting. */
  public static AssessmentTable table(Settings settings, String setting) {
    return new AssessmentTable(client(settings), settings.required(setting));
  }

  private static DynamoDbClient client(Settings settings) {
    return DynamoDbClient.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
        .region(Region.of(settings.required("AWS_REGION")))
        .build();
  }
}
