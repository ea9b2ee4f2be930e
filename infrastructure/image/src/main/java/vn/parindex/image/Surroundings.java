package vn.parindex.image;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.template.FunctionResource;

/** What a function finds around it: tables, an account, environment, Lambda's runtime client. */
public final class Surroundings {

  private static final String ACCOUNT =
      """
      {"accounts": [{"username": "snv", "name": "Cán bộ Sở Nội vụ",
        "email": "snv.canbo@binhphuoc.example", "unit": "SNV", "roles": ["HOME_AFFAIRS"],
        "active": true}]}
      """;

  private Surroundings() {}

  /** Saves the account that the sample events come from, through the API. */
  public static void saveAccount(RunningPlatform platform)
      throws IOException, InterruptedException {
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

  /** The jars of the Runtime Interface Client, which Lambda brings along for a zip. */
  public static List<Path> clientJars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(jar -> Path.of(jar).toAbsolutePath())
        .filter(jar -> jar.getFileName().toString().matches("(aws-lambda-java-|utils-lite-).*"))
        .toList();
  }

  /** The template's environment, and where DynamoDB and S3 are. */
  static Map<String, String> environment(RunningPlatform platform, FunctionResource function) {
    var credentials = platform.credentials();
    var all = new HashMap<>(function.environment());
    all.put("AWS_REGION", Region.AP_SOUTHEAST_1.id());
    all.put("AWS_ACCESS_KEY_ID", credentials.accessKeyId());
    all.put("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey());
    all.put("AWS_ENDPOINT_URL_DYNAMODB", platform.dynamoDbEndpoint().toString());
    all.put("AWS_ENDPOINT_URL_S3", platform.s3Endpoint().toString());
    all.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    all.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()));
    all.put("JAVA_HOME", System.getProperty("java.home"));
    return all;
  }
}
