package vn.parindex.platform.objects.testing;

import java.net.URI;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.parindex.platform.objects.Bucket;

/**
 * S3Proxy in this process, in memory, on loopback; started once, when first needed. It checks
 * signatures, lengths, checksums and expiry. Every test takes a bucket of its own.
 */
public final class LocalS3 {

  private static final AtomicInteger BUCKETS = new AtomicInteger();
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret"));

  private LocalS3() {}

  private static final class Started {
    private static final URI ENDPOINT = start();
    private static final S3Client CLIENT =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .credentialsProvider(CREDENTIALS)
            .region(Region.AP_SOUTHEAST_1)
            .endpointOverride(ENDPOINT)
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .build();
    private static final S3Presigner PRESIGNER =
        S3Presigner.builder()
            .credentialsProvider(CREDENTIALS)
            .region(Region.AP_SOUTHEAST_1)
            .endpointOverride(ENDPOINT)
            .build();
  }

  /** A new, empty bucket. */
  public static Bucket newBucket() {
    var name = "bucket-" + BUCKETS.incrementAndGet();
    client().createBucket(r -> r.bucket(name));
    return new Bucket(LocalS3::client, () -> Started.PRESIGNER, name);
  }

  public static S3Client client() {
    return Started.CLIENT;
  }

  private static URI start() {
    try {
      var proxy =
          S3Proxy.builder()
              .blobStore(BlobStores.create("transient-nio2", new Properties()))
              .endpoint(URI.create("http://127.0.0.1:0"))
              .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "local", "local-secret")
              .build();
      proxy.start();
      return URI.create("http://127.0.0.1:" + proxy.getPort());
    } catch (Exception e) {
      throw new IllegalStateException("S3Proxy does not start", e);
    }
  }
}
