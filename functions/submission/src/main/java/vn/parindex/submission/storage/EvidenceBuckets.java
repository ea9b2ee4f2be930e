package vn.parindex.submission.storage;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.parindex.platform.settings.Once;
import vn.parindex.platform.settings.Settings;

/** The S3 clients of a function, made when needed: nothing is looked for that Lambda gives. */
public final class EvidenceBuckets {

  private EvidenceBuckets() {}

  /** The bucket that the template names. */
  public static EvidenceBucket of(Settings settings) {
    var region = Region.of(settings.required("AWS_REGION"));
    var credentials = EnvironmentVariableCredentialsProvider.create();
    return new EvidenceBucket(
        new Once<>(() -> client(region, credentials)),
        new Once<>(() -> presigner(region, credentials)),
        settings.required("EVIDENCE_BUCKET"),
        Duration.ofMinutes(settings.requiredNumber("UPLOAD_URL_MINUTES")));
  }

  private static S3Client client(Region region, AwsCredentialsProvider credentials) {
    return S3Client.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(credentials)
        .region(region)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .build();
  }

  private static S3Presigner presigner(Region region, AwsCredentialsProvider credentials) {
    return S3Presigner.builder().credentialsProvider(credentials).region(region).build();
  }
}
