package vn.parindex.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.data.DynamoDbPart;
import vn.parindex.local.http.HttpApiServer;
import vn.parindex.local.identity.Account;
import vn.parindex.local.identity.Identity;
import vn.parindex.local.lambda.LambdaService;
import vn.parindex.local.objects.ObjectStore;
import vn.parindex.local.time.PlatformClock;

/**
 * The platform while it runs. Closing it stops every part and every JVM. Safe for use by several
 * threads.
 */
public final class RunningPlatform implements AutoCloseable {
  /** The parts, for those who started them. */
  record Parts(
      AwsBasicCredentials credentials,
      PlatformClock clock,
      DynamoDbPart dynamoDb,
      ObjectStore objects,
      Identity identity,
      LambdaService functions,
      HttpApiServer api,
      Path logs) {}

  private final Parts parts;
  private final Deque<AutoCloseable> toClose;
  private boolean closed;

  RunningPlatform(Parts parts, Deque<AutoCloseable> toClose) {
    this.parts = parts;
    this.toClose = new ArrayDeque<>(toClose);
  }

  /** Where the API answers, without a slash at the end. */
  public URI api() {
    return parts.api().uri();
  }

  /** The issuer of tokens; its OpenID configuration is below it. */
  public URI issuer() {
    return parts.identity().issuer();
  }

  /** Takes {@code grant_type=password&client_id=...&username=...&password=any}. */
  public URI tokenEndpoint() {
    return parts.identity().tokenEndpoint();
  }

  /** The app client of the template. */
  public String clientId() {
    return parts.identity().clientId();
  }

  /** A token for {@code Authorization: Bearer}, valid for 8 hours of real time. */
  public String token(String username, String... groups) {
    return parts.identity().token(username, List.of(groups));
  }

  /** Sets where the login page finds its accounts; asked anew each time. */
  public void accounts(Supplier<List<Account>> source) {
    parts.identity().accounts(source);
  }

  /** The time that events carry. */
  public PlatformClock clock() {
    return parts.clock();
  }

  public URI dynamoDbEndpoint() {
    return parts.dynamoDb().uri();
  }

  public URI s3Endpoint() {
    return parts.objects().uri();
  }

  /** The key that DynamoDB and S3 accept here; made anew at each start. */
  public AwsBasicCredentials credentials() {
    return parts.credentials();
  }

  /** One log file for each function. */
  public Path logs() {
    return parts.logs();
  }

  /** Process ids of the JVMs of a function. */
  public List<Long> pids(String function) {
    return parts.functions().function(function).pids();
  }

  /** Kills one JVM of a function as {@code kill -9} would; false if none runs. */
  public boolean killOne(String function) {
    return parts.functions().function(function).killOne();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    while (!toClose.isEmpty()) {
      try {
        toClose.pop().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (Exception e) {
        throw new IllegalStateException("A part does not stop", e);
      }
    }
  }
}
