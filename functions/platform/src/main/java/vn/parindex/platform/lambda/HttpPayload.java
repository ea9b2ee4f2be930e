package vn.parindex.platform.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.json.Json;

/**
 * The bytes of the HTTP API's payload format 2.0, both ways. Reads the members that a request of
 * ours is made of; the others of the event stay null.
 */
public final class HttpPayload {

  private HttpPayload() {}

  /**
   * The event of a request.
   *
   * @throws tools.jackson.core.JacksonException if the payload is not JSON
   */
  public static APIGatewayV2HTTPEvent event(InputStream payload) {
    var event = Json.mapper().readTree(payload);
    return APIGatewayV2HTTPEvent.builder()
        .withVersion(text(event, "version"))
        .withRouteKey(text(event, "routeKey"))
        .withRawPath(text(event, "rawPath"))
        .withRawQueryString(text(event, "rawQueryString"))
        .withHeaders(texts(event.path("headers")))
        .withQueryStringParameters(texts(event.path("queryStringParameters")))
        .withPathParameters(texts(event.path("pathParameters")))
        .withBody(text(event, "body"))
        .withIsBase64Encoded(event.path("isBase64Encoded").booleanValue(false))
        .withRequestContext(context(event.path("requestContext")))
        .build();
  }

  /** The answer as the HTTP API wants it. */
  public static byte[] response(APIGatewayV2HTTPResponse response) {
    var payload = Json.mapper().createObjectNode();
    payload.put("statusCode", response.getStatusCode());
    var headers = payload.putObject("headers");
    response.getHeaders().forEach(headers::put);
    payload.put("body", response.getBody());
    payload.put("isBase64Encoded", response.getIsBase64Encoded());
    return Json.mapper().writeValueAsBytes(payload);
  }

  private static RequestContext context(JsonNode context) {
    var http = context.path("http");
    return RequestContext.builder()
        .withRouteKey(text(context, "routeKey"))
        .withRequestId(text(context, "requestId"))
        .withTimeEpoch(context.path("timeEpoch").longValue())
        .withHttp(
            RequestContext.Http.builder()
                .withMethod(text(http, "method"))
                .withPath(text(http, "path"))
                .withSourceIp(text(http, "sourceIp"))
                .build())
        .withAuthorizer(authorizer(context.path("authorizer").path("jwt")))
        .build();
  }

  private static RequestContext.@Nullable Authorizer authorizer(JsonNode token) {
    return token.isObject()
        ? RequestContext.Authorizer.builder()
            .withJwt(
                RequestContext.Authorizer.JWT
                    .builder()
                    .withClaims(texts(token.path("claims")))
                    .build())
            .build()
        : null;
  }

  private static @Nullable String text(JsonNode node, String member) {
    return node.path(member).asString(null);
  }

  private static @Nullable Map<String, String> texts(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    var texts = new LinkedHashMap<String, String>();
    node.forEachEntry((name, value) -> texts.put(name, value.asString("")));
    return texts;
  }
}
