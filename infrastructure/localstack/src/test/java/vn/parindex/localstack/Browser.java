package vn.parindex.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** What a browser does with a signed URL. */
final class Browser {

  private Browser() {}

  /** Sends bytes; gives the status. */
  static int put(String url, Map<String, String> headers, byte[] bytes) {
    var request = HttpRequest.newBuilder(URI.create(url)).PUT(BodyPublishers.ofByteArray(bytes));
    headers.forEach(request::header);
    return send(request).statusCode();
  }

  static HttpResponse<byte[]> get(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  /** By a connection of its own: one on which an upload was refused is closed before its end. */
  private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
