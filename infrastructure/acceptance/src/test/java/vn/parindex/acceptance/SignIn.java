package vn.parindex.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.replay.http.Json;

/** Signs in at the token endpoint of a local platform that already runs; any password will do. */
record SignIn(URI tokenEndpoint) {

  /** With all scopes that the pages have. */
  String token(String username) {
    return token(Map.of("username", username));
  }

  /** With these scopes, as far as the pages may have them. */
  String token(String username, Collection<String> scopes) {
    return token(Map.of("username", username, "scope", String.join(" ", scopes)));
  }

  private String token(Map<String, String> fields) {
    var form =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(
                Collectors.joining(
                    "&", "grant_type=password&client_id=par-index-web&password=x&", ""));
    var request =
        HttpRequest.newBuilder(tokenEndpoint)
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = Json.read(client.send(request, BodyHandlers.ofString()).body());
      return answer.get("access_token").asString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
