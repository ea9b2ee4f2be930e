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
import vn.parindex.replay.http.Json;

/** Signs in at the token endpoint of a local platform that already runs; any password will do. */
record SignIn(URI tokenEndpoint) {

  String token(String username) {
    var form =
        "grant_type=password&client_id=par-index-web&password=x&username="
            + URLEncoder.encode(username, StandardCharsets.UTF_8);
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
