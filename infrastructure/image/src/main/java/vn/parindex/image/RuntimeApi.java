package vn.parindex.image;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import vn.parindex.local.loopback.LoopbackServer;

/**
 * A Lambda Runtime API that gives a process some events, one after the other, and notes when the
 * last answer comes. For one process: the API asks for an event when it has answered the one
 * before.
 */
public final class RuntimeApi implements AutoCloseable {

  private static final String API = "/2018-06-01/runtime/";

  private final LoopbackServer server;
  private final Queue<String> events;
  private final List<String> answers = new ArrayList<>();
  private final int expected;
  private final CompletableFuture<List<String>> all = new CompletableFuture<>();
  private volatile long answeredAt;

  /** Listens on loopback and waits for the process. */
  public RuntimeApi(List<String> events) throws IOException {
    this.events = new ArrayDeque<>(events);
    expected = events.size();
    server = new LoopbackServer(0);
    server.answer(API, this::handle);
    server.start();
  }

  /** Host and port, for {@code AWS_LAMBDA_RUNTIME_API}. */
  public String address() {
    return server.address();
  }

  /** What the process answered, in order; fails as soon as it reports an error of its own. */
  public CompletableFuture<List<String>> answers() {
    return all;
  }

  /** {@link System#nanoTime} when the last answer came. */
  public long answeredAt() {
    return answeredAt;
  }

  @Override
  public void close() {
    server.close();
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
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
      answers.add(body);
      if (answers.size() == expected) {
        all.complete(List.copyOf(answers));
      }
    } else if (path.endsWith("error")) {
      all.completeExceptionally(new IllegalStateException(body));
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    var event = events.poll();
    if (event == null) {
      return; // after the last event it waits until the process is ended
    }
    var headers = exchange.getResponseHeaders();
    headers.add("Content-Type", "application/json");
    headers.add("Lambda-Runtime-Aws-Request-Id", Integer.toString(events.size()));
    headers.add("Lambda-Runtime-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793");
    headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
    headers.add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:local:0:function:x");
    var bytes = event.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
