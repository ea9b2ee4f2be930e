package vn.parindex.local.pages;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.http.HttpReply;
import vn.parindex.local.json.Json;
import vn.parindex.local.queue.QueuedMessage;

/** Answers {@code /_local/...}. */
public final class LocalPages {
  /** Where these pages are. */
  public static final String PATH = "/_local";

  /** Times are shown as the province's people read them. */
  private static final ZoneId SHOWN_IN = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Who waits for rest gets an answer within this time, in milliseconds. */
  private static final long LONGEST_WAIT = 300_000;

  private final RunningPlatform platform;
  private final SignInPage signIn;
  private final MailPages mail;

  public LocalPages(RunningPlatform platform) {
    this.platform = platform;
    this.signIn = new SignInPage(platform);
    this.mail = new MailPages(platform.mail());
  }

  /** Answers one request. */
  public HttpReply answer(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath().substring(PATH.length());
    String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    try {
      if (path.equals("/mail") || path.startsWith("/mail/")) {
        return mail.answer(exchange, path.substring("/mail".length()), query);
      }
      return switch (exchange.getRequestMethod() + " " + path) {
        case "GET ", "GET /" -> HttpReply.html(new IndexPage(platform).html());
        case "GET /health" -> HttpReply.json(200, new Health(platform).json().toString());
        case "GET /clock" -> HttpReply.json(200, clock().toString());
        case "PUT /clock" -> moveClock(exchange);
        case "GET /idle" -> idle(query);
        case "GET /login" -> signIn.start();
        case "GET /token" -> signIn.token(query);
        case String request when request.startsWith("GET /queues/") ->
            queue(path.substring("/queues/".length()));
        default -> HttpReply.message(404, "Không có trang này · No such page");
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return HttpReply.message(503, "Đang dừng · Stopping");
    }
  }

  private ObjectNode clock() {
    return Json.object()
        .put("time", platform.now().atZone(SHOWN_IN).toOffsetDateTime().toString())
        .put("offset", platform.clockOffset().toString());
  }

  private HttpReply moveClock(HttpExchange exchange) throws IOException, InterruptedException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Instant time;
    try {
      JsonNode request = Json.read(body);
      time =
          request.has("offset")
              ? Instant.now().plus(Duration.parse(request.path("offset").asString()))
              : OffsetDateTime.parse(request.path("time").asString()).toInstant();
    } catch (JacksonException | DateTimeException e) {
      return HttpReply.message(
          400,
          "Cần (wanted): {\"time\":\"2022-12-10T01:00:00+07:00\"} hoặc (or)"
              + " {\"offset\":\"-PT24H\"}");
    }
    try {
      platform.moveClockTo(time);
    } catch (IllegalArgumentException e) {
      return HttpReply.message(409, String.valueOf(e.getMessage()));
    }
    return HttpReply.json(200, clock().toString());
  }

  private HttpReply idle(String query) throws InterruptedException {
    long timeout = 30_000;
    if (!query.isEmpty()) {
      if (!query.matches("timeoutMs=\\d{1,9}")) {
        return HttpReply.message(400, "?timeoutMs=30000");
      }
      timeout = Long.parseLong(query.substring("timeoutMs=".length()));
    }
    boolean idle = platform.awaitIdle(Duration.ofMillis(Math.min(timeout, LONGEST_WAIT)));
    ObjectNode answer = Json.object().put("idle", idle);
    if (!idle) {
      platform.unfinished().forEach(answer.putArray("unfinished")::add);
    }
    return HttpReply.json(idle ? 200 : 503, answer.toString());
  }

  private HttpReply queue(String name) {
    Optional<List<QueuedMessage>> messages = platform.queue(name);
    if (messages.isEmpty()) {
      return HttpReply.message(404, "Không có hàng đợi này · No such queue");
    }
    var list = Json.array();
    messages.get().forEach(it -> list.add(Json.tree(it)));
    return HttpReply.json(200, list.toString());
  }
}
