package vn.parindex.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.data.CapacityMeter;
import vn.parindex.local.data.Consumption;
import vn.parindex.local.http.HttpApiServer;
import vn.parindex.local.identity.Account;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.lambda.LambdaService;
import vn.parindex.local.mail.SesEndpoint;
import vn.parindex.local.queue.QueuedMessage;
import vn.parindex.local.queue.Queues;
import vn.parindex.local.queue.ServiceEndpoint;
import vn.parindex.local.time.PlatformClock;
import vn.parindex.local.time.Schedules;

/**
 * The platform while it runs. Closing it stops every part and every JVM. Safe for use by several
 * threads.
 */
public final class RunningPlatform implements AutoCloseable {
  /** The parts, for those who started them. */
  record Parts(
      State state,
      PlatformClock clock,
      LambdaService functions,
      HttpApiServer api,
      Queues queues,
      ServiceEndpoint services,
      Schedules schedules,
      Activity activity,
      Path logs) {}

  private final Parts parts;
  private final Closing closing;

  RunningPlatform(Parts parts, Closing closing) {
    this.parts = parts;
    this.closing = closing;
  }

  /** Where the API answers, without a slash at the end. */
  public URI api() {
    return parts.api().uri();
  }

  /** The issuer of tokens; its OpenID configuration is below it. */
  public URI issuer() {
    return parts.state().identity().issuer();
  }

  /** Takes {@code grant_type=password&client_id=...&username=...&password=any}. */
  public URI tokenEndpoint() {
    return parts.state().identity().tokenEndpoint();
  }

  /** The app client of the template. */
  public String clientId() {
    return parts.state().identity().clientId();
  }

  /** The scopes that a page asks for when somebody signs in, with spaces between. */
  public String scopes() {
    return parts.state().identity().scopes();
  }

  /** A token for {@code Authorization: Bearer}, valid for 8 hours of real time. */
  public String token(String username, String... groups) {
    return parts.state().identity().token(username, List.of(groups));
  }

  /** Sets where the login page finds its accounts; asked anew each time. */
  public void accounts(Supplier<List<Account>> source) {
    parts.state().identity().accounts(source);
  }

  /** Where people sign in; the page lists the accounts. */
  public URI authorizationEndpoint() {
    return parts.state().identity().authorizationEndpoint();
  }

  /**
   * What functions have consumed of DynamoDB's capacity.
   *
   * @return empty unless the platform was started with a meter
   */
  public Optional<Consumption> consumed() {
    return parts.state().meter().map(CapacityMeter::consumed);
  }

  /** The time that events carry. */
  public Instant now() {
    return parts.clock().instant();
  }

  /** How far the platform's clock is ahead of the machine's. */
  public Duration clockOffset() {
    return parts.clock().offset();
  }

  /**
   * Moves the platform's clock. On the way forward every schedule fires as often as it is due, in
   * order; this returns when all of it is done.
   *
   * @throws IllegalArgumentException if a schedule has fired after that time
   */
  public void moveClockTo(Instant time) throws InterruptedException {
    parts.schedules().moveTo(time);
  }

  /**
   * Waits until no invocation, stream record or object event is under way.
   *
   * @return false if that takes longer than the timeout
   */
  public boolean awaitIdle(Duration timeout) throws InterruptedException {
    return parts.activity().awaitIdle(timeout);
  }

  /** What keeps the platform from being idle, in few words each. */
  public List<String> unfinished() {
    return parts.activity().unfinished();
  }

  /** Pieces of work that are under way. */
  public long pending() {
    return parts.activity().pending();
  }

  /** Names of the template's queues. */
  public List<String> queues() {
    return parts.queues().names();
  }

  /** What a queue holds, oldest first; empty if there is no such queue. */
  public Optional<List<QueuedMessage>> queue(String name) {
    return parts.queues().messages(name);
  }

  /** The functions of the template. */
  public List<LambdaFunction> functions() {
    return parts.functions().functions();
  }

  public URI dynamoDbEndpoint() {
    return parts.state().dynamoDb().uri();
  }

  public URI s3Endpoint() {
    return parts.state().objects().uri();
  }

  /** Where the classic SES API answers. */
  public URI sesEndpoint() {
    return parts.state().mail().uri();
  }

  /** Where SQS and Lambda answer, in so far as what failed is tried again by them. */
  public URI servicesEndpoint() {
    return parts.services().uri();
  }

  /** What was sent, and what is to go wrong with sending. */
  public SesEndpoint mail() {
    return parts.state().mail();
  }

  /** The key that DynamoDB, S3, SES, SQS and Lambda accept here; made anew at each start. */
  public AwsBasicCredentials credentials() {
    return parts.state().key();
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
  public void close() {
    closing.close();
  }
}
