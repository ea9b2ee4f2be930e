package vn.parindex.platform.http;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.platform.access.Identity;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;

/**
 * A request as the HTTP API gives it.
 *
 * @param routeKey method and route, such as {@code GET /rounds/{round}}
 * @param path path parameters, decoded
 * @param query query parameters
 * @param headers headers, names in lower case
 * @param body the body
 * @param identity whom the token names
 * @param time when the request reached the API: the time for every business decision
 * @param sourceIp the caller's address
 */
public record Request(
    String routeKey,
    Map<String, String> path,
    Map<String, String> query,
    Map<String, String> headers,
    Body body,
    Identity identity,
    Instant time,
    String sourceIp) {

  public Request {
    path = Map.copyOf(path);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /** The same request without a header; the name in lower case. */
  public Request without(String header) {
    var others = new HashMap<>(headers);
    others.remove(header);
    return new Request(routeKey, path, query, others, body, identity, time, sourceIp);
  }

  /** A path parameter that the route has. */
  public String pathParameter(String name) {
    var value = path.get(name);
    if (value == null) {
      throw new IllegalArgumentException(routeKey + " has no parameter " + name);
    }
    return value;
  }

  /** A query parameter, if given and not blank. */
  public Optional<String> queryParameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
  }

  /** A header, if given; the name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(String::trim);
  }

  /**
   * The version that the caller edits, from {@code If-Match: "7"}; 0 stands for "not yet there".
   *
   * @throws ProblemException 428 without the header, 400 if it is no version
   */
  public long expectedVersion() {
    var value = header("if-match").orElseThrow(() -> Problems.versionRequired().asException());
    var digits = value.startsWith("W/") ? value.substring(2) : value;
    digits = digits.replace("\"", "");
    if (!digits.matches("\\d{1,15}")) {
      throw Problems.invalid(
              List.of(
                  new FieldError(
                      "If-Match", "not-a-version", "Phải là số phiên bản", "Must be a version")))
          .asException();
    }
    return Long.parseLong(digits);
  }
}
