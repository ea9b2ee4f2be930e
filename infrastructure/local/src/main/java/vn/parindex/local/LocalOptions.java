package vn.parindex.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.parindex.local.lambda.RuntimeClient;

/**
 * How to start the local platform. Values: each {@code with} gives other options and leaves these
 * as they are.
 */
public final class LocalOptions {
  private final Path projectRoot;
  private Path template;
  private Map<String, String> parameters = Map.of();
  private Optional<Path> data = Optional.empty();
  private List<Path> pages = List.of();
  private Optional<OtherStores> stores = Optional.empty();
  private Ports ports = Ports.PRIVATE;
  private int maximumJvms = 2;
  private boolean prewarm;
  private boolean metered;
  private Optional<Instant> time = Optional.empty();
  private Duration retryDelay = Duration.ofMillis(500);
  private RuntimeClient runtimeClient = RuntimeClient.forThisMachine();
  private Consumer<String> progress = System.out::println;

  private LocalOptions(Path projectRoot, Path template) {
    this.projectRoot = projectRoot;
    this.template = template;
  }

  /** The project's template on private ports, in memory, with progress on standard output. */
  public static LocalOptions of(Path projectRoot) {
    Path root = projectRoot.toAbsolutePath().normalize();
    return new LocalOptions(root, root.resolve("template.yaml"));
  }

  /** Another template; {@code CodeUri} still starts at the project's root. */
  public LocalOptions withTemplate(Path file) {
    return with(it -> it.template = file);
  }

  /** Values of the template's parameters that differ from their defaults. */
  public LocalOptions withParameters(Map<String, String> values) {
    return with(it -> it.parameters = Map.copyOf(values));
  }

  /** Keeps state in this directory between runs, instead of in memory. */
  public LocalOptions withData(Path directory) {
    return with(it -> it.data = Optional.of(directory.toAbsolutePath().normalize()));
  }

  /** Serves the web page from these folders; the first that has a file counts. */
  public LocalOptions withPages(List<Path> folders) {
    return with(it -> it.pages = List.copyOf(folders));
  }

  /** Keeps tables and files there instead of in DynamoDB Local and S3Proxy; not with data. */
  public LocalOptions withStores(OtherStores others) {
    return with(it -> it.stores = Optional.of(others));
  }

  public LocalOptions withPorts(Ports all) {
    return with(it -> it.ports = all);
  }

  /** The most JVMs that one function may have; 2 unless said otherwise. */
  public LocalOptions withMaximumJvms(int maximum) {
    return with(it -> it.maximumJvms = maximum);
  }

  /** Starts a JVM of every function before the start is reported as done. */
  public LocalOptions withPrewarm(boolean now) {
    return with(it -> it.prewarm = now);
  }

  /**
   * Adds up what functions consume of DynamoDB's capacity; costs a little time with each request.
   */
  public LocalOptions withMeter(boolean on) {
    return with(it -> it.metered = on);
  }

  /** What the platform's clock shows at first, unless a kept state says where it stood. */
  public LocalOptions withTime(Instant first) {
    return with(it -> it.time = Optional.of(first));
  }

  /** The wait before a failed event is tried again, doubled each time; AWS waits for minutes. */
  public LocalOptions withRetryDelay(Duration first) {
    return with(it -> it.retryDelay = first);
  }

  /** What runs handlers; unless said otherwise, what this machine can run. */
  public LocalOptions withRuntimeClient(RuntimeClient client) {
    return with(it -> it.runtimeClient = client);
  }

  /** Who is told what happens at the start, line by line. */
  public LocalOptions withProgress(Consumer<String> listener) {
    return with(it -> it.progress = listener);
  }

  private LocalOptions with(Consumer<LocalOptions> change) {
    LocalOptions copy = new LocalOptions(projectRoot, template);
    copy.parameters = parameters;
    copy.data = data;
    copy.pages = pages;
    copy.stores = stores;
    copy.ports = ports;
    copy.maximumJvms = maximumJvms;
    copy.prewarm = prewarm;
    copy.metered = metered;
    copy.time = time;
    copy.retryDelay = retryDelay;
    copy.runtimeClient = runtimeClient;
    copy.progress = progress;
    change.accept(copy);
    return copy;
  }

  Path projectRoot() {
    return projectRoot;
  }

  Path template() {
    return template;
  }

  Map<String, String> parameters() {
    return parameters;
  }

  /** Where a part keeps its state between runs; empty if nothing is kept. */
  Optional<Path> data(String part) {
    return data.map(directory -> directory.resolve(part));
  }

  Optional<Path> data() {
    return data;
  }

  /** Where the web page's files are; empty: no web page. */
  List<Path> pages() {
    return pages;
  }

  Optional<OtherStores> stores() {
    return stores;
  }

  Ports ports() {
    return ports;
  }

  int maximumJvms() {
    return maximumJvms;
  }

  boolean prewarm() {
    return prewarm;
  }

  boolean metered() {
    return metered;
  }

  Optional<Instant> time() {
    return time;
  }

  Duration retryDelay() {
    return retryDelay;
  }

  RuntimeClient runtimeClient() {
    return runtimeClient;
  }

  void say(String line) {
    progress.accept(line);
  }

  /** Where the parts listen on loopback; 0 is any free port. */
  public record Ports(int api, int identity, int dynamoDb, int s3, int ses) {
    public static final Ports PRIVATE = new Ports(0, 0, 0, 0, 0);
    public static final Ports USUAL = new Ports(8080, 8081, 8082, 8083, 8084);

    /** Refuses ports that others use, naming all of them. */
    void requireFree() {
      List<Integer> taken =
          Stream.of(api, identity, dynamoDb, s3, ses).filter(it -> it != 0 && !isFree(it)).toList();
      if (!taken.isEmpty()) {
        throw new CannotStart(
            "Cổng đang được chương trình khác dùng · Ports in use by another program: "
                + taken
                + ". Cổng khác · Other ports: make run PORT=9000");
      }
    }

    private static boolean isFree(int port) {
      try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return true;
      } catch (IOException e) {
        // Somebody listens there: what this method is asked about.
        return false;
      }
    }
  }
}
