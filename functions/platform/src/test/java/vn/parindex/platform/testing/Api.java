package vn.parindex.platform.testing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import vn.parindex.platform.json.Json;

/**
 * Calls a function as the HTTP API does: payload format 2.0 with the claims of a verified token.
 * Each {@code with...} gives a changed copy, so a test keeps one for each person.
 *
 * @param function the function under test
 * @param username who calls; null for no token
 * @param groups its groups at the identity provider, as the HTTP API writes a list claim
 * @param time when the request reaches the API
 * @param headers headers of every call
 */
public record Api(
    Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function,
    @Nullable String username,
    String groups,
    Instant time,
    Map<String, String> headers) {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  public Api {
    headers = Map.copyOf(headers);
  }

  /** Calls without a token. */
  public static Api of(
      Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function, Instant time) {
    return new Api(function, null, "", time, Map.of());
  }

  /** The event in a file of {@code events/}. */
  public static APIGatewayV2HTTPEvent sample(String file) {
    return Json.mapper()
        .rebuild()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build()
        .readValue(Repository.text("events/" + file), APIGatewayV2HTTPEvent.class);
  }

  /** The same, by this account. */
  public Api as(String account) {
    return new Api(function, account, groups, time, headers);
  }

  /** The same, by a member of these groups of the identity provider. */
  public Api inGroups(String... names) {
    return new Api(function, username, Arrays.toString(names).replace(",", ""), time, headers);
  }

  /** The same at another time. */
  public Api at(Instant time) {
    return new Api(function, username, groups, time, headers);
  }

  /** The same with a header. */
  public Api with(String header, String value) {
    var all = new HashMap<>(headers);
    all.put(header, value);
    return new Api(function, username, groups, time, all);
  }

  /** The same on a version: {@code If-Match}. */
  public Api onVersion(long version) {
    return with("If-Match", "\"" + version + "\"");
  }

  /** Calls a route without a body; the values fill the parameters of its path in order. */
  public Answer call(String route, String... values) {
    return send(route, values, null, false);
  }

  /** Calls a route with JSON or other text. */
  public Answer callWith(String body, String route, String... values) {
    return send(route, values, body, false);
  }

  /** Calls a route with bytes; the HTTP API gives them as base64. */
  public Answer callWithBytes(byte[] body, String route, String... values) {
    return send(route, values, Base64.getEncoder().encodeToString(body), true);
  }

  private Answer send(String route, String[] values, @Nullable String body, boolean base64) {
    var query = route.contains("?") ? route.substring(route.indexOf('?') + 1) : "";
    var key = route.replaceFirst("\\?.*", "");
    var event =
        APIGatewayV2HTTPEvent.builder()
            .withVersion("2.0")
            .withRouteKey(key)
            .withRawPath(filled(key, values))
            .withRawQueryString(query)
            .withPathParameters(parameters(key, values))
            .withQueryStringParameters(queryParameters(query))
            .withHeaders(headers)
            .withBody(body)
            .withIsBase64Encoded(base64)
            .withRequestContext(context(key, filled(key, values)))
            .build();
    return Answer.of(function.apply(event));
  }

  private APIGatewayV2HTTPEvent.RequestContext context(String key, String path) {
    return APIGatewayV2HTTPEvent.RequestContext.builder()
        .withRouteKey(key)
        .withTimeEpoch(time.toEpochMilli())
        .withHttp(
            APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod(key.substring(0, key.indexOf(' ')))
                .withPath(path)
                .withSourceIp("203.0.113.7")
                .build())
        .withAuthorizer(username == null ? null : authorizer(username))
        .build();
  }

  private APIGatewayV2HTTPEvent.RequestContext.Authorizer authorizer(String account) {
    return APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder()
        .withJwt(
            APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT
                .builder()
                .withClaims(Map.of("username", account, "cognito:groups", groups))
                .build())
        .build();
  }

  private static Map<String, String> parameters(String key, String[] values) {
    var parameters = new HashMap<String, String>();
    var names = PARAMETER.matcher(key).results().map(m -> m.group(1)).toList();
    if (names.size() != values.length) {
      throw new IllegalArgumentException(key + " needs " + names);
    }
    for (int i = 0; i < values.length; i++) {
      parameters.put(names.get(i), values[i]);
    }
    return parameters;
  }

  private static String filled(String key, String[] values) {
    var path = key.substring(key.indexOf(' ') + 1);
    for (var value : values) {
      path = PARAMETER.matcher(path).replaceFirst(Matcher.quoteReplacement(value));
    }
    return path;
  }

  private static Map<String, String> queryParameters(String query) {
    var parameters = new HashMap<String, String>();
    for (var pair : query.split("&", -1)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        parameters.put(parts[0], parts[1]);
      }
    }
    return parameters;
  }
}
