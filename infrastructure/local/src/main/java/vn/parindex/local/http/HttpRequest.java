package vn.parindex.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as API Gateway hands it on.
 *
 * @param headers names in lower case, repeated values joined by a comma
 * @param body base64 if {@code binary}
 */
record HttpRequest(
    String method,
    String rawPath,
    String rawQuery,
    String protocol,
    String host,
    String sourceIp,
    Map<String, String> headers,
    String body,
    boolean binary) {

  /** API Gateway refuses larger bodies, in bytes. */
  private static final int MAXIMUM_BODY = 10 * 1024 * 1024;

  /** Reads a request; empty if its body is too large. */
  static Optional<HttpRequest> read(HttpExchange exchange) throws IOException {
    byte[] body;
    try (InputStream bytes = exchange.getRequestBody()) {
      body = bytes.readNBytes(MAXIMUM_BODY + 1);
    }
    if (body.length > MAXIMUM_BODY) {
      return Optional.empty();
    }
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    boolean binary = !isText(headers.getOrDefault("content-type", "application/json"), body);
    return Optional.of(
        new HttpRequest(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getRawPath(),
            Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
            exchange.getProtocol(),
            headers.getOrDefault("host", ""),
            exchange.getRemoteAddress().getAddress().getHostAddress(),
            headers,
            binary
                ? java.util.Base64.getEncoder().encodeToString(body)
                : new String(body, StandardCharsets.UTF_8),
            binary));
  }

  /** API Gateway passes these types as text, everything else as base64. */
  private static boolean isText(String contentType, byte[] body) {
    String type = contentType.toLowerCase(Locale.ROOT).replaceAll(";.*", "").strip();
    boolean named =
        type.startsWith("text/")
            || type.equals("application/json")
            || type.equals("application/javascript")
            || type.equals("application/xml")
            || type.endsWith("+json")
            || type.endsWith("+xml");
    return named && isUtf8(body);
  }

  private static boolean isUtf8(byte[] body) {
    try {
      var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
