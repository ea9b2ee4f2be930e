package vn.parindex.local.queue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.http.HttpReply;
import vn.parindex.local.json.Json;

/**
 * The APIs of SQS and Lambda on loopback, in so far as what failed is looked at and tried again by
 * them. Requests must carry the platform's access key; their signature is not computed anew.
 */
public final class ServiceEndpoint implements AutoCloseable {
  private static final Pattern FUNCTION_NAME = Pattern.compile("(?:^|&)FunctionName=([^&]+)");

  private final QueueService queues;
  private final InvokeService functions;
  private final String accessKey;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Starts on any free port. */
  public ServiceEndpoint(QueueService queues, InvokeService functions, AwsBasicCredentials key)
      throws IOException {
    this.queues = queues;
    this.functions = functions;
    this.accessKey = key.accessKeyId();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      reply(exchange, body).send(exchange);
    }
  }

  private HttpReply reply(HttpExchange exchange, String body) {
    if (!header(exchange, "Authorization").contains("Credential=" + accessKey + "/")) {
      return HttpReply.message(403, "The access key is not the platform's");
    }
    String path = exchange.getRequestURI().getPath();
    String target = header(exchange, "X-Amz-Target");
    if (target.startsWith(QueueService.TARGET)) {
      return queues.answer(target.substring(QueueService.TARGET.length()), Json.read(body));
    }
    if (path.equals(InvokeService.PATH + "event-source-mappings")) {
      String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
      Matcher name = FUNCTION_NAME.matcher(query);
      return functions.mappings(
          name.find() ? URLDecoder.decode(name.group(1), StandardCharsets.UTF_8) : "");
    }
    return functions.invoke(path, header(exchange, "X-Amz-Invocation-Type"), body);
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
