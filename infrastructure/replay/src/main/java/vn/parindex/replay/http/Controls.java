package vn.parindex.replay.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The knobs of a local platform, under {@code /_local}: its clock, whether it is at rest, and what
 * lies in its queues. Not part of the product's API. Safe for use by several threads.
 */
public final class Controls implements AutoCloseable {

  /** Moving the clock waits for every night on the way. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Shorter than the patience: who waits in vain is to be told for what. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public Controls(URI base) {
    this.base = base;
  }

  /** The time that events carry. */
  public Instant now() {
    return OffsetDateTime.parse(ask("GET", "/_local/clock", "").get("time").asString()).toInstant();
  }

  /** Moves the clock; every schedule on the way fires, in order, before this returns. */
  public void moveClockTo(Instant time) {
    ask("PUT", "/_local/clock", Json.write(Map.of("time", time.toString())));
  }

  /**
   * Waits until no invocation, stream record or object event is under way.
   *
   * @throws IllegalStateException if that takes too long; the message names what is under way
   */
  public void awaitIdle() {
    ask("GET", "/_local/idle?timeoutMs=" + LONGEST_WAIT.toMillis(), "");
  }

  /** Messages in each queue of the template: events that failed for good. */
  public Map<String, Integer> queues() {
    var sizes = new TreeMap<String, Integer>();
    health().get("queues").forEachEntry((name, size) -> sizes.put(name, size.asInt()));
    return sizes;
  }

  /** What runs, and what it did so far. */
  public JsonNode health() {
    return ask("GET", "/_local/health", "");
  }

  /** Every message that was sent, oldest first. */
  public JsonNode mailbox() {
    return ask("GET", "/_local/mail?all", "");
  }

  /** What is to go wrong with mail from now on; nothing for an empty object. */
  public void mailFaults(Map<String, ?> faults) {
    ask("PUT", "/_local/mail/faults", Json.write(faults));
  }

  private JsonNode ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .header("content-type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            "%s %s: %d %s".formatted(method, path, response.statusCode(), response.body()));
      }
      return Json.read(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path + " failed", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException(path));
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
