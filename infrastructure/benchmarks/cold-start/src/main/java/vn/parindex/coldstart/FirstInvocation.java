package vn.parindex.coldstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** A Lambda Runtime API that gives one event and notes when its answer comes. */
final class FirstInvocation implements AutoCloseable {

  private static final String API = "/2018-06-01/runtime/";

  private final HttpServer server;
  private final byte[] event;
  private final CompletableFuture<String> answer = new CompletableFuture<>();
  private volatile long answeredAt;

  FirstInvocation(byte[] event) throws IOException {
    this.event = event.clone();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(API, this::handle);
    server.start();
  }

  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** The body of the answer; fails if the function reports an error. */
  CompletableFuture<String> answer() {
    return answer;
  }

  /** {@link System#nanoTime} when the answer came. */
  long answeredAt() {
    return answeredAt;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().substring(API.length());
    if (path.equals("invocation/next")) {
      next(exchange);
      return;
    }
    var now = System.nanoTime();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(202, -1);
    exchange.close();
    if (path.endsWith("/response")) {
      answeredAt = now;
      answer.complete(body);
    } else if (path.endsWith("error")) {
      answer.completeExceptionally(new IllegalStateException(body));
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    if (answer.isDone()) {
      return; // the second "next" waits until the process is ended
    }
    var headers = exchange.getResponseHeaders();
    headers.add("Content-Type", "application/json");
    headers.add("Lambda-Runtime-Aws-Request-Id", "1");
    headers.add("Lambda-Runtime-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793");
    headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
    headers.add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:local:0:function:x");
    exchange.sendResponseHeaders(200, event.length);
    exchange.getResponseBody().write(event);
    exchange.close();
  }
}
