package vn.parindex.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.json.Json;

/** Sends requests as a client of the API would. */
final class Http {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Http() {}

  static HttpRequest.Builder to(RunningPlatform platform, String path) {
    return HttpRequest.newBuilder(URI.create(platform.api() + path));
  }

  static HttpRequest.Builder signedIn(RunningPlatform platform, String path) {
    return to(platform, path).header("Authorization", "Bearer " + platform.token("snv.canbo"));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    return Json.read(response.body());
  }

  static JsonNode get(RunningPlatform platform, String path) {
    return json(send(signedIn(platform, path)));
  }
}
