package vn.parindex.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** LocalStack from PyPI as a process of this machine, for where no Docker runs. */
final class HostLocalStack implements LocalStack {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final URI endpoint;
  private final Path root;
  private final Process process;
  private final Thread hook = new Thread(this::stop);

  private HostLocalStack(URI endpoint, Path root, Process process) {
    this.endpoint = endpoint;
    this.root = root;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param python of the environment that {@code infrastructure/localstack/install} made
   * @param log where its log goes
   */
  static HostLocalStack start(Path python, Path log) throws IOException, InterruptedException {
    var root = Files.createTempDirectory("localstack-");
    HostFolder.lay(root);
    var address = "127.0.0.1:" + freePort();
    var program = new ProcessBuilder(python.toString(), "-m", "localstack.runtime.main");
    var environment = program.environment();
    environment.putAll(Edition.environment());
    environment.put("FILESYSTEM_ROOT", root.toString());
    // In a container of another kind it would take / for its root.
    environment.put("OVERRIDE_IN_DOCKER", "0");
    environment.put("GATEWAY_LISTEN", address);
    environment.put("LOCALSTACK_HOST", address);
    // The usual server, twisted, listens on all addresses whatever GATEWAY_LISTEN says.
    environment.put("GATEWAY_SERVER", "hypercorn");
    program.directory(root.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    var started = new HostLocalStack(URI.create("http://" + address), root, program.start());
    try {
      started.awaitHealth(log);
      return started;
    } catch (IOException | InterruptedException e) {
      started.close();
      throw e;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitHealth(Path log) throws IOException, InterruptedException {
    var until = Instant.now().plus(LONGEST_START);
    while (!isHealthy()) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS) || Instant.now().isAfter(until)) {
        throw new IOException("LocalStack does not start; see " + log);
      }
    }
  }

  private boolean isHealthy() throws InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var health = HttpRequest.newBuilder(endpoint.resolve("/_localstack/health")).build();
      return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      // Nobody listens yet: what this method is asked about.
      return false;
    }
  }

  @Override
  public URI endpoint() {
    return endpoint;
  }

  /** The processes that it runs as. */
  List<Long> pids() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(ProcessHandle::pid)
        .toList();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(hook);
    stop();
  }

  /** Its DynamoDB is a process of its own that must not be left behind. */
  private void stop() {
    var children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      children.forEach(ProcessHandle::destroyForcibly);
      PathUtils.deleteDirectory(root);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot remove " + root, e);
    }
  }
}
