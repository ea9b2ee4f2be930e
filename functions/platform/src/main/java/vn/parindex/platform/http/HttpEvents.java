package vn.parindex.platform.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Identity;
import vn.parindex.platform.problem.Problems;

/** Between the events of the HTTP API (payload format 2.0) and our requests and responses. */
final class HttpEvents {

  private HttpEvents() {}

  static Request request(APIGatewayV2HTTPEvent event) {
    return request(event, identity(event.getRequestContext()));
  }

  /** A request to a public route: whoever may have signed in is not looked at. */
  static Request publicRequest(APIGatewayV2HTTPEvent event) {
    return request(event, Identity.NOBODY);
  }

  private static Request request(APIGatewayV2HTTPEvent event, Identity identity) {
    var context = event.getRequestContext();
    return new Request(
        event.getRouteKey(),
        orEmpty(event.getPathParameters()),
        orEmpty(event.getQueryStringParameters()),
        lowerCase(orEmpty(event.getHeaders())),
        new Body(bytes(event)),
        identity,
        Instant.ofEpochMilli(context.getTimeEpoch()),
        context.getHttp() == null ? "" : context.getHttp().getSourceIp());
  }

  static APIGatewayV2HTTPResponse response(Response response) {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(response.status())
        .withHeaders(response.headers())
        .withBody(response.body())
        .withIsBase64Encoded(false)
        .build();
  }

  private static Identity identity(APIGatewayV2HTTPEvent.RequestContext context) {
    var authorizer = context.getAuthorizer();
    if (authorizer == null || authorizer.getJwt() == null) {
      throw Problems.unauthenticated().asException();
    }
    return Identity.ofClaims(orEmpty(authorizer.getJwt().getClaims()));
  }

  private static byte[] bytes(APIGatewayV2HTTPEvent event) {
    var body = event.getBody();
    if (body == null) {
      return new byte[0];
    }
    return event.getIsBase64Encoded()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
    return map == null ? Map.of() : map;
  }

  private static Map<String, String> lowerCase(Map<String, String> headers) {
    return headers.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                header -> header.getKey().toLowerCase(Locale.ROOT),
                Map.Entry::getValue,
                (one, other) -> one + "," + other));
  }
}
