package vn.parindex.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.template.Names;

/** Makes events of payload format 2.0, as API Gateway's HTTP API does. */
final class HttpEvent {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private HttpEvent() {}

  static String of(
      HttpRequest request, RouteTable.Match match, @Nullable Caller caller, Instant time) {
    ObjectNode event = Json.object();
    event.put("version", "2.0");
    event.put("routeKey", match.route().key());
    event.put("rawPath", request.rawPath());
    event.put("rawQueryString", request.rawQuery());
    headers(event, request);
    Map<String, String> query = query(request.rawQuery());
    if (!query.isEmpty()) {
      query.forEach(event.putObject("queryStringParameters")::put);
    }
    context(event.putObject("requestContext"), request, match, caller, time);
    if (!match.pathParameters().isEmpty()) {
      match.pathParameters().forEach(event.putObject("pathParameters")::put);
    }
    if (!request.body().isEmpty()) {
      event.put("body", request.body());
    }
    event.put("isBase64Encoded", request.binary());
    return event.toString();
  }

  private static void headers(ObjectNode event, HttpRequest request) {
    Map<String, String> headers = new LinkedHashMap<>(request.headers());
    String cookies = headers.remove("cookie");
    if (cookies != null) {
      var list = event.putArray("cookies");
      for (String cookie : cookies.split(";", -1)) {
        list.add(cookie.strip());
      }
    }
    headers.put("x-forwarded-for", request.sourceIp());
    headers.put("x-forwarded-proto", "http");
    headers.forEach(event.putObject("headers")::put);
  }

  private static void context(
      ObjectNode context,
      HttpRequest request,
      RouteTable.Match match,
      @Nullable Caller caller,
      Instant time) {
    context.put("accountId", Names.ACCOUNT);
    context.put("apiId", "local");
    if (caller != null) {
      ObjectNode jwt = context.putObject("authorizer").putObject("jwt");
      caller.claims().forEach(jwt.putObject("claims")::put);
      if (match.route().scopes().isEmpty()) {
        jwt.putNull("scopes");
      } else {
        match.route().scopes().forEach(jwt.putArray("scopes")::add);
      }
    }
    context.put("domainName", request.host());
    context.put("domainPrefix", "local");
    ObjectNode http = context.putObject("http");
    http.put("method", request.method());
    http.put("path", request.rawPath());
    http.put("protocol", request.protocol());
    http.put("sourceIp", request.sourceIp());
    http.put("userAgent", request.headers().getOrDefault("user-agent", ""));
    context.put("requestId", UUID.randomUUID().toString());
    context.put("routeKey", match.route().key());
    context.put("stage", "$default");
    context.put("time", TIME.format(time));
    context.put("timeEpoch", time.toEpochMilli());
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      parameters.merge(name, value, (first, next) -> first + "," + next);
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
