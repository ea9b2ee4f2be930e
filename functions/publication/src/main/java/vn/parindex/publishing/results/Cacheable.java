package vn.parindex.publishing.results;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;

/**
 * An answer that phones, browsers and caches between may keep. Who has it already is told so in a
 * few bytes.
 *
 * @param etag names just this answer; strong, without quotes
 * @param cacheControl how long it may be kept
 */
record Cacheable(String etag, String cacheControl) {

  private static final Duration NEWEST = Duration.ofMinutes(5);
  private static final Duration A_YEAR = Duration.ofDays(365);

  /** What may change with the next publication. */
  static Cacheable newest(String etag) {
    return new Cacheable(etag, "public, max-age=" + NEWEST.toSeconds());
  }

  /** What never changes. */
  static Cacheable forever(String etag) {
    return new Cacheable(etag, "public, max-age=" + A_YEAR.toSeconds() + ", immutable");
  }

  /** The answer, made only if the caller does not have it. */
  Response answer(Request request, Supplier<Response> made) {
    var response = isKnown(request) ? new Response(304, Map.of(), "") : made.get();
    return response
        .withHeader("etag", "\"" + etag + "\"")
        .withHeader("cache-control", cacheControl)
        .withHeader("vary", "accept")
        .withHeader("access-control-allow-origin", "*");
  }

  private boolean isKnown(Request request) {
    return request
        .header("if-none-match")
        .map(header -> Arrays.stream(header.split(",", -1)).map(String::strip))
        .filter(
            tags ->
                tags.map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                    .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + etag + "\"")))
        .isPresent();
  }
}
