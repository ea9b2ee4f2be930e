package vn.parindex.replay.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * An address to which a file may be sent, and the exact headers that its signature asks for.
 *
 * @param url the presigned address
 * @param headers by name
 */
public record Upload(URI url, Map<String, String> headers) {

  public Upload {
    headers = Map.copyOf(headers);
  }

  /** Reads the {@code upload} member of an answer. */
  public static Upload of(JsonNode upload) {
    var headers = new TreeMap<String, String>();
    upload.get("headers").forEachEntry((name, value) -> headers.put(name, value.asString()));
    return new Upload(URI.create(upload.get("url").asString()), headers);
  }

  /** The same address with another header. */
  public Upload with(String header, String value) {
    var changed = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    changed.putAll(headers);
    changed.put(header, value);
    return new Upload(url, changed);
  }

  /** The same address without a header. */
  public Upload without(String header) {
    var changed = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    changed.putAll(headers);
    changed.remove(header);
    return new Upload(url, changed);
  }

  /** Another address with the same headers. */
  public Upload at(URI other) {
    return new Upload(other, headers);
  }

  /** Sends the bytes. Length and host are the client's own business: it refuses to be told. */
  public Reply send(Api api, Bytes bytes) {
    var request = HttpRequest.newBuilder(url).PUT(BodyPublishers.ofByteArray(bytes.toArray()));
    headers.forEach(
        (name, value) -> {
          if (!name.equalsIgnoreCase("content-length") && !name.equalsIgnoreCase("host")) {
            request.header(name, value);
          }
        });
    return api.send(request);
  }
}
