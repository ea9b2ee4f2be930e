package vn.parindex.platform.objects;

import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.parindex.platform.http.Attachment;
import vn.parindex.platform.settings.Once;
import vn.parindex.platform.settings.Settings;

/**
 * A bucket and the clients to use it, which are made when needed. Signing is the one place that
 * goes by the machine's clock: S3 compares with its own.
 */
public final class Bucket {

  private static final Duration DOWNLOAD_VALID = Duration.ofMinutes(5);

  private final Supplier<S3Client> client;
  private final Supplier<S3Presigner> presigner;
  private final String name;

  /**
   * A bucket.
   *
   * @param client asked for when an object is read, written or looked at
   * @param presigner asked for when a URL is signed
   * @param name the bucket's name
   */
  public Bucket(Supplier<S3Client> client, Supplier<S3Presigner> presigner, String name) {
    this.client = client;
    this.presigner = presigner;
    this.name = name;
  }

  /** The bucket that the template names in a setting, by the rights of the function. */
  public static Bucket of(Settings settings, String setting) {
    var region = Region.of(settings.required("AWS_REGION"));
    var credentials = EnvironmentVariableCredentialsProvider.create();
    return new Bucket(
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

  public S3Client client() {
    return client.get();
  }

  public S3Presigner presigner() {
    return presigner.get();
  }

  public String name() {
    return name;
  }

  /**
   * Signs a download as an attachment.
   *
   * @param contentType what the answer is called, whatever the upload said
   */
  public SignedDownload signDownload(String key, String fileName, String contentType) {
    var signed =
        presigner()
            .presignGetObject(
                r ->
                    r.signatureDuration(DOWNLOAD_VALID)
                        .getObjectRequest(
                            get ->
                                get.bucket(name)
                                    .key(key)
                                    .responseContentType(contentType)
                                    .responseContentDisposition(Attachment.disposition(fileName))));
    return new SignedDownload(signed.url().toString(), signed.expiration());
  }
}
