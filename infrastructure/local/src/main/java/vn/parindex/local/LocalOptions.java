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
 * How to start the local platform.
 *
 * @param projectRoot where {@code CodeUri} of the template starts
 * @param template the SAM template
 * @param parameters values of the template's parameters that differ from their defaults
 * @param data where state is kept between runs; empty: in memory and a temporary directory
 * @param ports where the parts listen
 * @param maximumJvms of each function
 * @param prewarm starts a JVM of every function before the start is reported as done
 * @param time what the platform's clock shows at first; empty: the machine's time, or where the
 *     clock stood in {@code data}
 * @param retryDelay between tries of a failed event, doubled each time; AWS waits up to minutes
 * @param runtimeClient between the Runtime API and handlers
 * @param progress is told what happens, line by line
 */
public record LocalOptions(
    Path projectRoot,
    Path template,
    Map<String, String> parameters,
    Optional<Path> data,
    Ports ports,
    int maximumJvms,
    boolean prewarm,
    Optional<Instant> time,
    Duration retryDelay,
    RuntimeClient runtimeClient,
    Consumer<String> progress) {

  /** Where the parts listen on loopback; 0 is any free port. */
  public record Ports(int api, int identity, int dynamoDb, int s3) {
    public static final Ports PRIVATE = new Ports(0, 0, 0, 0);
    public static final Ports USUAL = new Ports(8080, 8081, 8082, 8083);

    /**
     * Refuses ports that others use, by name.
     *
     * @throws IllegalStateException naming all of them
     */
    void requireFree() {
      List<Integer> taken =
          Stream.of(api, identity, dynamoDb, s3).filter(it -> it != 0 && !isFree(it)).toList();
      if (!taken.isEmpty()) {
        throw new IllegalStateException(
            "Cổng đang được chương trình khác dùng · Ports in use by another program: " + taken);
      }
    }

    private static boolean isFree(int port) {
      try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return true;
      } catch (IOException e) {
        return false;
      }
    }
  }

  public LocalOptions {
    parameters = Map.copyOf(parameters);
  }

  /** The project's template on private ports, in memory, with lines on standard output. */
  public static LocalOptions of(Path projectRoot) {
    return new LocalOptions(
        projectRoot.toAbsolutePath().normalize(),
        projectRoot.resolve("template.yaml"),
        Map.of(),
        Optional.empty(),
        Ports.PRIVATE,
        2,
        false,
        Optional.empty(),
        Duration.ofMillis(500),
        RuntimeClient.forThisMachine(),
        System.out::println);
  }

  public LocalOptions withTemplate(Path value) {
    return new LocalOptions(
        projectRoot,
        value,
        parameters,
        data,
        ports,
        maximumJvms,
        prewarm,
        time,
        retryDelay,
        runtimeClient,
        progress);
  }

  public LocalOptions withParameters(Map<String, String> value) {
    return new LocalOptions(
        projectRoot,
        template,
        value,
        data,
        ports,
        maximumJvms,
        prewarm,
        time,
        retryDelay,
        runtimeClient,
        progress);
  }

  public LocalOptions withData(Path value) {
    return new LocalOptions(
        projectRoot,
        template,
        parameters,
        Optional.of(value.toAbsolutePath().normalize()),
        ports,
        maximumJvms,
        prewarm,
        time,
        retryDelay,
        runtimeClient,
        progress);
  }

  public LocalOptions withPorts(Ports value) {
    return new LocalOptions(
        projectRoot,
        template,
        parameters,
        data,
        value,
        maximumJvms,
        prewarm,
        time,
        retryDelay,
        runtimeClient,
        progress);
  }

  public LocalOptions withMaximumJvms(int value) {
    return new LocalOptions(
        projectRoot,
        template,
        parameters,
        data,
        ports,
        value,
        prewarm,
        time,
        retryDelay,
        runtimeClient,
        progress);
  }

  public LocalOptions withPrewarm(boolean value) {
    return new LocalOptions(
        projectRoot,
        template,
        parameters,
        data,
        ports,
        maximumJvms,
        value,
        time,
        retryDelay,
        runtimeClient,
        progress);
  }

  public LocalOptions withTime(Instant value) {
    return new LocalOptions(
        projectRoot,
        template,
        parameters,
        data,
        ports,
        maximumJvms,
        prewarm,
        Optional.of(value),
        retryDelay,
        runtimeClient,
        progress);
  }

  public LocalOptions withRetryDelay(Duration value) {
    return new LocalOptions(
        projectRoot,
        template,
        parameters,
        data,
        ports,
        maximumJvms,
        prewarm,
        time,
        value,
        runtimeClient,
        progress);
  }

  public LocalOptions withRuntimeClient(RuntimeClient value) {
    return new LocalOptions(
        projectRoot,
        template,
        parameters,
        data,
        ports,
        maximumJvms,
        prewarm,
        time,
        retryDelay,
        value,
        progress);
  }

  public LocalOptions withProgress(Consumer<String> value) {
    return new LocalOptions(
        projectRoot,
        template,
        parameters,
        data,
        ports,
        maximumJvms,
        prewarm,
        time,
        retryDelay,
        runtimeClient,
        value);
  }
}
