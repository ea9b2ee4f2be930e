package vn.parindex.local.objects;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import vn.parindex.local.template.Template;
import vn.parindex.local.template.TemplateRefused;

/** S3Proxy on loopback with the buckets of the template. Every request must be signed. */
public final class ObjectStore implements FileStore {
  private final S3Proxy proxy;
  private final BlobStore blobs;

  /**
   * Starts and makes the buckets that are not there yet.
   *
   * @param port 0 for any free port
   * @param directory where to keep the objects; empty: in memory
   */
  public ObjectStore(
      int port,
      Optional<Path> directory,
      List<Template.Bucket> buckets,
      AwsBasicCredentials key,
      ObjectListener listener)
      throws IOException {
    blobs = new NotifyingBlobStore(open(directory), listener);
    for (Template.Bucket bucket : buckets) {
      if (!blobs.containerExists(bucket.name())) {
        blobs.createContainer(bucket.name());
      }
      // S3Proxy keeps versions in memory only, not yet on disk.
      if (bucket.versioned() && blobs.supportsVersioning()) {
        blobs.putBucketVersioning(bucket.name(), BucketVersioningStatus.ENABLED);
      }
    }
    proxy =
        S3Proxy.builder()
            .blobStore(blobs)
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .awsAuthentication(
                AuthenticationType.AWS_V2_OR_V4, key.accessKeyId(), key.secretAccessKey())
            .corsRules(cors(buckets))
            .build();
    start(proxy);
  }

  /**
   * S3Proxy has one policy for all buckets, so there may be one only; a bucket without any, which
   * no page talks to, has it here too.
   */
  private static CrossOriginResourceSharing cors(List<Template.Bucket> buckets) {
    List<Template.Cors> all =
        buckets.stream().map(Template.Bucket::cors).flatMap(Optional::stream).distinct().toList();
    if (all.size() > 1) {
      throw new TemplateRefused(
          "CorsConfiguration", "differs between buckets, which S3Proxy does not understand");
    }
    return all.stream()
        .findFirst()
        .map(
            cors ->
                new CrossOriginResourceSharing(
                    cors.origins().stream().map(Pattern::quote).toList(),
                    cors.methods(),
                    cors.headers(),
                    List.of(),
                    ""))
        .orElseGet(CrossOriginResourceSharing::disabled);
  }

  private static BlobStore open(Optional<Path> directory) throws IOException {
    Properties properties = new Properties();
    if (directory.isPresent()) {
      Files.createDirectories(directory.get());
      properties.setProperty("jclouds.filesystem.basedir", directory.get().toString());
    }
    return BlobStores.create(
        directory.isPresent() ? "filesystem-nio2" : "transient-nio2", properties);
  }

  private static void start(S3Proxy proxy) throws IOException {
    try {
      proxy.start();
    } catch (Exception e) {
      throw new IOException("S3Proxy does not start", e);
    }
  }

  @Override
  public URI uri() {
    return URI.create("http://127.0.0.1:" + proxy.getPort());
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException("S3Proxy does not stop", e);
    }
    blobs.close();
  }
}
