package vn.parindex.rounds.load;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** The platform's HTTP API as one account sees it. */
final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String JSON_TYPE = "application/json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final HttpClient http;
  private final String base;
  private final Function<String, String> tokens;
  private final String username;

  Api(HttpClient http, URI base, Function<String, String> tokens, String username) {
    this.http = http;
    this.base = base.toString().replaceFirst("/+$", "");
    this.tokens = tokens;
    this.username = username;
  }

  /** Reads; a 404 is an answer like any other. */
  Answer get(String path) {
    var answer = send(request(path).GET());
    return answer.status() == 404 ? answer : expectSuccess("GET", path, answer);
  }

  /** Creates. */
  Answer post(String path, Object body) {
    return send("POST", path, JSON_TYPE, json(body), "");
  }

  /** Does something to the version that has this tag. */
  Answer act(String path, String etag) {
    return send("POST", path, JSON_TYPE, BodyPublishers.ofString("{}"), etag);
  }

  /** Creates or replaces, without a version. */
  Answer put(String path, Object body) {
    return send("PUT", path, JSON_TYPE, json(body), "");
  }

  /** Replaces the version that has this tag. */
  Answer put(String path, String etag, Object body) {
    return send("PUT", path, JSON_TYPE, json(body), etag);
  }

  /** Puts a criteria set. */
  Answer putYaml(String path, String yaml) {
    return send("PUT", path, "application/yaml", BodyPublishers.ofString(yaml), "");
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(JSON.writeValueAsString(body));
  }

  private Answer send(String method, String path, String type, BodyPublisher body, String etag) {
    var request = request(path).method(method, body).header("Content-Type", type);
    if (!etag.isEmpty()) {
      request.header("If-Match", etag);
    }
    return expectSuccess(method, path, send(request));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + tokens.apply(username));
  }

  private Answer send(HttpRequest.Builder builder) {
    var request = builder.build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      var etag = response.headers().firstValue("ETag").orElse("");
      var body = response.body().isEmpty() ? JSON.missingNode() : JSON.readTree(response.body());
      return new Answer(response.statusCode(), etag, body);
    } catch (IOException e) {
      throw new LoadingException(request.method() + " " + request.uri() + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadingException(request.method() + " " + request.uri() + " was interrupted", e);
    }
  }

  private Answer expectSuccess(String method, String path, Answer answer) {
    if (answer.isSuccess()) {
      return answer;
    }
    throw new LoadingException(
        "%s %s as %s: %d %s"
            .formatted(method, path, username, answer.status(), answer.body().toPrettyString()));
  }
}
