package vn.parindex.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The web page's files, as CloudFront serves them: read anew for every request, so that a page that
 * is being worked on shows at once.
 */
final class PageFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "webmanifest", "application/manifest+json",
          "txt", "text/plain; charset=utf-8");

  private final List<Path> folders;
  private final PageSecurity security;

  /**
   * @param folders where files are looked for, the first that has one counts
   * @param security headers that go with every file
   */
  PageFiles(List<Path> folders, PageSecurity security) {
    this.folders = folders.stream().map(it -> it.toAbsolutePath().normalize()).toList();
    this.security = security;
  }

  /** The answer to a request for a file; empty if there is no such file. */
  Optional<HttpReply> find(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    Optional<Path> file = file(page(exchange.getRequestURI().getPath()));
    if (file.isEmpty() || !(method.equals("GET") || method.equals("HEAD"))) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file.get());
    String tag = '"' + hash(bytes) + '"';
    String type = type(file.get());
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      return Optional.of(headed(HttpReply.bytes(304, type, new byte[0]), tag));
    }
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return Optional.of(
        accepted != null && accepted.contains("gzip")
            ? headed(HttpReply.bytes(200, type, zipped(bytes)), tag)
                .with("content-encoding", "gzip")
            : headed(HttpReply.bytes(200, type, bytes), tag));
  }

  private HttpReply headed(HttpReply reply, String tag) {
    security.headers().forEach(reply::with);
    return reply
        .with("etag", tag)
        .with("cache-control", "no-cache")
        .with("vary", "Accept-Encoding");
  }

  /**
   * The links of the survey lead to the page of the ballot, whatever the round; see the template.
   */
  private static String page(String path) {
    if (path.startsWith("/khao-sat/")) {
      return "/ballot.html";
    }
    return path.equals("/") ? "/index.html" : path;
  }

  private Optional<Path> file(String path) {
    if (path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    for (Path folder : folders) {
      Path file = folder.resolve(path.substring(1)).normalize();
      if (file.startsWith(folder) && TYPES.containsKey(ending(file)) && Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static String type(Path file) {
    return TYPES.getOrDefault(ending(file), "application/octet-stream");
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    var to = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(to)) {
      zip.write(bytes);
    }
    return to.toByteArray();
  }
}
