package vn.parindex.coldstart;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.parindex.local.RunningPlatform;

/** What both candidates find around them: table, account, environment, runtime client. */
final class Surroundings {

  private static final String ACCOUNT =
      """
      {"accounts": [{"username": "snv", "name": "Cán bộ Sở Nội vụ",
        "email": "snv.canbo@binhphuoc.example", "unit": "SNV", "roles": ["HOME_AFFAIRS"],
        "active": true}]}
      """;

  private Surroundings() {}

  /** Saves the account whose first request is measured, through the API. */
  static void saveAccount(RunningPlatform platform) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(platform.api() + "/accounts"))
              .header("Authorization", "Bearer " + platform.token("quantri", "system-admin"))
              .header("Content-Type", "application/json")
              .PUT(HttpRequest.BodyPublishers.ofString(ACCOUNT))
              .build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("The account was not saved: " + response.body());
      }
    }
  }

  /** The environment that both get: the template's, and where the table is. */
  static Map<String, String> environment(RunningPlatform platform) {
    var credentials = platform.credentials();
    return Map.of(
        "SPRING_CLOUD_FUNCTION_DEFINITION", "roundAdminApi",
        "ASSESSMENT_TABLE", table(platform),
        "AWS_REGION", Region.AP_SOUTHEAST_1.id(),
        "AWS_ACCESS_KEY_ID", credentials.accessKeyId(),
        "AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey(),
        "AWS_ENDPOINT_URL_DYNAMODB", platform.dynamoDbEndpoint().toString(),
        "AWS_LAMBDA_FUNCTION_NAME", "cold-start",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
        "JAVA_TOOL_OPTIONS", "-XX:+TieredCompilation -XX:TieredStopAtLevel=1");
  }

  /** The jars of the Runtime Interface Client, which Lambda brings along. */
  static String clientClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(jar -> jar.contains("aws-lambda-java-") || jar.contains("utils-lite"))
        .map(jar -> Path.of(jar).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String table(RunningPlatform platform) {
    try (var client =
        DynamoDbClient.builder()
            .endpointOverride(platform.dynamoDbEndpoint())
            .region(Region.AP_SOUTHEAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(platform.credentials()))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      return client.listTables().tableNames().getFirst();
    }
  }
}
