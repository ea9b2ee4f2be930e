package vn.parindex.local.template;

import java.util.List;
import java.util.Optional;

/**
 * A route of the HTTP API.
 *
 * @param path with parameters in braces, for example {@code /rounds/{round}}
 * @param authorizer its name, or empty for a public route
 * @param scopes a token needs one of them; empty: any token will do
 */
public record HttpRoute(
    String method, String path, Optional<String> authorizer, List<String> scopes) {

  /** As API Gateway names it: {@code GET /rounds/{round}}. */
  public String key() {
    return method + " " + path;
  }
}
