package vn.parindex.exporting.storage;

import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.parindex.platform.settings.Once;
import vn.parindex.platform.settings.Settings;

/** The buckets of a function; clients are made when needed. */
public final class Buckets {

  private Buckets() {}

  /** The bucket that the template names in a setting. */
  public static ExportBucket of(Settings settings, String setting) {
    var region = Region.of(settings.required("AWS_REGION"));
    var credentials = EnvironmentVariableCredentialsProvider.create();
    return new ExportBucket(
        new Once<>(
            () ->
                S3Client.builder()
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .credentialsProvider(credentials)
                    .region(region)
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .build()),
        new Once<>(
            () -> S3Presigner.builder().credentialsProvider(credentials).region(region).build()),
        settings.required(setting));
  }
}
