package vn.parindex.local.queue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.http.HttpReply;
import vn.parindex.local.json.Json;
import vn.parindex.local.loopback.LoopbackServer;

/**
 * The APIs of SQS and Lambda on loopback, in so far as what failed is looked at and tried again by
 * them. Requests must carry the platform's access key; their signature is not computed anew.
 */
public final class ServiceEndpoint implements AutoCloseable {
  private static final Pattern FUNCTION_NAME = Pattern.compile("(?:^|&)FunctionName=([^&]+)");

  private final QueueService queues;
  private final InvokeService functions;
  private final AwsBasicCredentials key;
  private final LoopbackServer server;

  /** Starts on any free port. */
  public ServiceEndpoint(QueueService queues, InvokeService functions, AwsBasicCredentials key)
      throws IOException {
    this.queues = queues;
    this.functions = functions;
    this.key = key;
    this.server = new LoopbackServer(0);
    server.answer("/", this::answer);
    server.start();
  }

  public URI uri() {
    return server.uri();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      reply(exchange, body).send(exchange);
    }
  }

  private HttpReply reply(HttpExchange exchange, String body) {
    if (!LoopbackServer.isSignedBy(key, exchange)) {
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
    server.close();
  }
}
