package vn.parindex.publishing.store;

import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.parindex.platform.settings.Settings;

/** The bucket of a function, as the template names it. */
public final class Buckets {

  private Buckets() {}

  /** The bucket of frozen rankings. */
  public static FrozenRankings frozen(Settings settings) {
    var client =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
            .region(Region.of(settings.required("AWS_REGION")))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .build();
    return new FrozenRankings(client, settings.required("PUBLISHED_BUCKET"));
  }
}
