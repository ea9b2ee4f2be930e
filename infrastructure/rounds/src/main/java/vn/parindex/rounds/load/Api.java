package vn.parindex.rounds.load;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** The platform's HTTP API as one account sees it. */
final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final HttpClient http;
  private final URI base;
  private final Function<String, String> tokens;
  private final String username;

  Api(HttpClient http, URI base, Function<String, String> tokens, String username) {
    this.http = http;
    this.base = base;
    this.tokens = tokens;
    this.username = username;
  }

  /** Reads; a 404 is an answer like any other. */
  Answer get(String path) {
    var answer = send(request(path).GET());
    return answer.status() == 404 ? answer : expectSuccess("GET", path, answer);
  }

  /** Creates, or does something. */
  Answer post(String path, Object body) {
    return send("POST", path, Map.of(), "application/json", JSON.writeValueAsString(body));
  }

  /** Creates or replaces, without a version. */
  Answer put(String path, Object body) {
    return send("PUT", path, Map.of(), "application/json", JSON.writeValueAsString(body));
  }

  /** Replaces the version that has this tag. */
  Answer put(String path, String etag, Object body) {
    var ifMatch = Map.of("If-Match", etag);
    return send("PUT", path, ifMatch, "application/json", JSON.writeValueAsString(body));
  }

  /** Puts a criteria set. */
  Answer putYaml(String path, String yaml) {
    return send("PUT", path, Map.of(), "application/yaml", yaml);
  }

  private Answer send(
      String method, String path, Map<String, String> headers, String type, String body) {
    var request = request(path).header("Content-Type", type);
    headers.forEach(request::header);
    return expectSuccess(method, path, send(request.method(method, BodyPublishers.ofString(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
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
