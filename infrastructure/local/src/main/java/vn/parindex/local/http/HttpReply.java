package vn.parindex.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.json.Json;

/** An HTTP answer; made from a function's answer by API Gateway's rules. */
public final class HttpReply {
  private static final Set<String> OURS =
      Set.of("content-length", "transfer-encoding", "connection", "date");
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

  private record Header(String name, String value) {}

  private final int status;
  private final List<Header> headers = new ArrayList<>();
  private final byte[] body;

  private HttpReply(int status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  /** API Gateway's own answers, for example {@code {"message":"Not Found"}}. */
  public static HttpReply message(int status, String message) {
    String body = Json.object().put("message", message).toString();
    return json(status, body);
  }

  public static HttpReply json(int status, String body) {
    return text(status, "application/json", body);
  }

  public static HttpReply html(String page) {
    return text(200, "text/html; charset=utf-8", page);
  }

  public static HttpReply text(int status, String contentType, String body) {
    return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  static HttpReply bytes(int status, String contentType, byte[] body) {
    HttpReply reply = new HttpReply(status, body);
    reply.headers.add(new Header("content-type", contentType));
    return reply;
  }

  /** What a function returned; a form that API Gateway cannot read is a 500. */
  static HttpReply ofFunction(String payload) {
    JsonNode answer;
    try {
      answer = Json.read(payload);
    } catch (JacksonException e) {
      return message(500, "Internal Server Error");
    }
    if (!answer.has("statusCode")) {
      return json(200, answer.isString() ? answer.asString() : payload);
    }
    int status = answer.path("statusCode").asInt(0);
    if (status < 200 || status > 599) {
      return message(500, "Internal Server Error");
    }
    try {
      HttpReply reply = new HttpReply(status, body(answer));
      reply.takeHeaders(answer);
      return reply;
    } catch (IllegalArgumentException e) {
      // The body was said to be base64 and is not.
      return message(500, "Internal Server Error");
    }
  }

  private static byte[] body(JsonNode answer) {
    JsonNode body = answer.path("body");
    String text =
        body.isString()
            ? body.asString()
            : body.isMissingNode() || body.isNull() ? "" : body.toString();
    return answer.path("isBase64Encoded").asBoolean(false)
        ? Base64.getDecoder().decode(text)
        : text.getBytes(StandardCharsets.UTF_8);
  }

  private void takeHeaders(JsonNode answer) {
    answer
        .path("headers")
        .properties()
        .forEach(header -> add(header.getKey(), header.getValue().asString()));
    answer
        .path("multiValueHeaders")
        .properties()
        .forEach(header -> header.getValue().forEach(it -> add(header.getKey(), it.asString())));
    answer.path("cookies").forEach(cookie -> add("set-cookie", cookie.asString()));
    if (headers.stream().noneMatch(header -> header.name().equals("content-type"))) {
      add("content-type", "text/plain;charset=UTF-8");
    }
  }

  private void add(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!OURS.contains(lower)) {
      headers.add(new Header(lower, value));
    }
  }

  /** Adds a header. */
  public HttpReply with(String name, String value) {
    add(name, value);
    return this;
  }

  /** Sends it as the answer of an exchange. */
  public void send(HttpExchange exchange) throws IOException {
    headers.forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
    boolean empty =
        body.length == 0
            || WITHOUT_BODY.contains(status)
            || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }
}
