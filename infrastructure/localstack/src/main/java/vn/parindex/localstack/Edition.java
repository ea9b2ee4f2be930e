package vn.parindex.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Which LocalStack, and how it is set: the same in a container and without one. */
final class Edition {

  /** The services that are used; each costs nothing before its first request. */
  static final String SERVICES = "dynamodb,dynamodbstreams,s3,sqs,ses,events,scheduler";

  private Edition() {}

  /** The version that the parent pom pins. */
  static String version() {
    try (var file = Edition.class.getResourceAsStream("/localstack.properties")) {
      var properties = new Properties();
      properties.load(Objects.requireNonNull(file));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The image of this version. */
  static String image() {
    return "localstack/localstack:" + version();
  }

  static Map<String, String> environment() {
    var settings = new LinkedHashMap<String, String>();
    settings.put("SERVICES", SERVICES);
    // Skipped by default: every presigned URL would be accepted, whatever was signed.
    settings.put("S3_SKIP_SIGNATURE_VALIDATION", "0");
    // The default provider loses stream records.
    settings.put("PROVIDER_OVERRIDE_DYNAMODB", "v2");
    settings.put("PROVIDER_OVERRIDE_DYNAMODBSTREAMS", "v2");
    settings.put("DYNAMODB_IN_MEMORY", "1");
    // It talks to nobody.
    settings.put("DDB_LOCAL_TELEMETRY", "0");
    settings.put("DISABLE_EVENTS", "1");
    settings.put("SKIP_SSL_CERT_DOWNLOAD", "1");
    settings.put("DNS_ADDRESS", "0");
    return settings;
  }
}
