package vn.parindex.rounds.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;

/**
 * Puts a function behind HTTP: routes of the template, and tokens {@code username} or {@code
 * username+group}, taken as verified.
 */
final class OverHttp implements AutoCloseable {

  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  private final HttpServer server;
  private final Api api;
  private final Set<String> routes;
  private final List<String> calls = new ArrayList<>();

  OverHttp(Api api, Set<String> routes) throws IOException {
    this.api = api;
    this.routes = routes;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Every change so far: account, method and path. */
  List<String> changes() {
    return calls.stream().filter(call -> !call.contains(" GET ")).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var answer = answer(exchange);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      var bytes = answer.json().toString().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    var token = header(exchange, "Authorization").replace("Bearer ", "").split("\\+", 2);
    var path = exchange.getRequestURI().getPath();
    var query = exchange.getRequestURI().getQuery();
    calls.add(token[0] + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI());
    var caller =
        api.as(token[0])
            .inGroups(token.length == 2 ? new String[] {token[1]} : new String[0])
            .with("content-type", header(exchange, "Content-Type"));
    var ifMatch = header(exchange, "If-Match");
    var versioned = ifMatch.isEmpty() ? caller : caller.with("if-match", ifMatch);
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    for (var route : routes) {
      var match = match(route, exchange.getRequestMethod() + " " + path);
      if (match != null) {
        var target = query == null ? route : route + "?" + query;
        return body.isEmpty()
            ? versioned.call(target, values(match))
            : versioned.callWith(body, target, values(match));
      }
    }
    throw new IllegalArgumentException("no route for " + path);
  }

  private static @Nullable MatchResult match(String route, String call) {
    var regex = PARAMETER.matcher(route).replaceAll("([^/]+)");
    var matcher = Pattern.compile(regex).matcher(call);
    return matcher.matches() ? matcher.toMatchResult() : null;
  }

  private static String[] values(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount())
        .mapToObj(match::group)
        .toArray(String[]::new);
  }

  private static String header(HttpExchange exchange, String name) {
    var value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }
}
