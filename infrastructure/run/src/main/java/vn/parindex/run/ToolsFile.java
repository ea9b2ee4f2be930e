package vn.parindex.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.template.Names;

/**
 * What the AWS CLI and {@code make dead-letters} need to work on the platform of {@code make run}:
 * a file to be read by a shell. It holds the key of this start, which is good on loopback alone,
 * and only its owner may read it.
 */
final class ToolsFile {

  private ToolsFile() {}

  /** Writes the file; it goes when the platform stops. */
  static Path write(RunningPlatform platform) throws IOException {
    var file =
        Files.createTempFile("par-index-", ".env"); // for its owner alone, where there are owners
    file.toFile().deleteOnExit();
    return Files.writeString(file, text(platform));
  }

  private static String text(RunningPlatform platform) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("AWS_ACCESS_KEY_ID", platform.credentials().accessKeyId());
    all.put("AWS_SECRET_ACCESS_KEY", platform.credentials().secretAccessKey());
    all.put("AWS_REGION", Names.REGION);
    all.put("AWS_DEFAULT_REGION", Names.REGION);
    all.put("AWS_ENDPOINT_URL_DYNAMODB", platform.dynamoDbEndpoint());
    all.put("AWS_ENDPOINT_URL_DYNAMODB_STREAMS", platform.dynamoDbEndpoint());
    all.put("AWS_ENDPOINT_URL_S3", platform.s3Endpoint());
    all.put("AWS_ENDPOINT_URL_SES", platform.sesEndpoint());
    all.put("AWS_ENDPOINT_URL_SQS", platform.servicesEndpoint());
    all.put("AWS_ENDPOINT_URL_LAMBDA", platform.servicesEndpoint());
    all.put("QUEUE", platform.servicesEndpoint() + "/" + Names.ACCOUNT + "/" + queue(platform));
    return all.entrySet().stream()
        .map(variable -> "export " + variable.getKey() + "=" + variable.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** The template has one queue for all that failed. */
  private static String queue(RunningPlatform platform) {
    return platform.queues().getFirst();
  }
}
