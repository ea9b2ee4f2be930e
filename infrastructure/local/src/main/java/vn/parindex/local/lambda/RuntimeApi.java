package vn.parindex.local.lambda;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.local.loopback.LoopbackServer;
import vn.parindex.local.template.FunctionResource;
import vn.parindex.local.template.Names;

/**
 * Lambda's Runtime API for one JVM, on loopback. The JVM asks for the next event and posts what
 * came of it.
 */
final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String INVOCATION = ROOT + "invocation/";
  private static final int ACCEPTED = 202;

  /** What the JVM says about itself and its work. */
  interface Listener {
    /** Waits for work; empty when this JVM is to get none any more. */
    Optional<Invocation> next() throws InterruptedException;

    void answered(String id, InvocationResult result);

    void failedToStart(InvocationResult.Failed error);
  }

  private final FunctionResource function;
  private final Listener listener;
  private final LoopbackServer server;

  RuntimeApi(FunctionResource function, Listener listener) throws IOException {
    this.function = function;
    this.listener = listener;
    server = new LoopbackServer(0);
    server.answer(ROOT, this::handle);
    server.start();
  }

  /** Host and port, for AWS_LAMBDA_RUNTIME_API. */
  String address() {
    return server.address();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals(INVOCATION + "next")) {
        next(exchange);
        return;
      }
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String[] parts = path.substring(ROOT.length()).split("/", -1);
      if (path.equals(ROOT + "init/error")) {
        listener.failedToStart(failure(exchange, body));
      } else if (parts.length == 3 && parts[2].equals("response")) {
        listener.answered(parts[1], new InvocationResult.Succeeded(body));
      } else if (parts.length == 3 && parts[2].equals("error")) {
        listener.answered(parts[1], failure(exchange, body));
      }
      exchange.sendResponseHeaders(ACCEPTED, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    Optional<Invocation> work = listener.next();
    if (work.isEmpty()) {
      // The native client crashes on any other answer than an event: let the connection drop.
      return;
    }
    Invocation invocation = work.get();
    Instant deadline = Instant.now().plus(function.timeout());
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(deadline.toEpochMilli()));
    headers.set("Lambda-Runtime-Invoked-Function-Arn", Names.functionArn(function.name()));
    headers.set("Lambda-Runtime-Trace-Id", traceId());
    byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, event.length);
    exchange.getResponseBody().write(event);
  }

  private static String traceId() {
    String random = UUID.randomUUID().toString().replace("-", "").substring(0, 24);
    String seconds = String.format("%08x", Instant.now().getEpochSecond());
    return "Root=1-" + seconds + "-" + random + ";Sampled=0";
  }

  private static InvocationResult.Failed failure(HttpExchange exchange, String body) {
    String type = exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type");
    return new InvocationResult.Failed(type == null ? "Runtime.Unknown" : type, body);
  }

  @Override
  public void close() {
    server.close();
  }
}
