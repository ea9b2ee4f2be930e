package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Shared.class)
class HttpApiTest {
  private final RunningPlatform platform;

  HttpApiTest(Shared.Sample sample) {
    platform = sample.platform();
  }

  @Test
  void theEventIsOfPayloadFormat2() {
    JsonNode event =
        Http.json(
            Http.send(
                Http.signedIn(platform, "/things/a%20b/parts/%C4%90?x=1&y=a%20b&x=2&z")
                    .header("X-Thing", "one")
                    .header("x-thing", "two")
                    .header("Cookie", "a=1; b=2")
                    .header("Content-Type", "application/json; charset=utf-8")
                    .PUT(BodyPublishers.ofString("{\"tên\":\"Đồng Xoài\"}"))));

    assertThat(event.path("version").asString()).isEqualTo("2.0");
    assertThat(event.path("routeKey").asString()).isEqualTo("PUT /things/{what}/parts/{part}");
    assertThat(event.path("rawPath").asString()).isEqualTo("/things/a%20b/parts/%C4%90");
    assertThat(event.path("rawQueryString").asString()).isEqualTo("x=1&y=a%20b&x=2&z");
    assertThat(event.path("pathParameters").toString())
        .isEqualTo("{\"what\":\"a b\",\"part\":\"Đ\"}");
    assertThat(event.path("queryStringParameters").toString())
        .isEqualTo("{\"x\":\"1,2\",\"y\":\"a b\",\"z\":\"\"}");
    assertThat(event.at("/headers/x-thing").asString()).isEqualTo("one,two");
    assertThat(event.path("headers").has("cookie")).isFalse();
    assertThat(event.path("cookies").toString()).isEqualTo("[\"a=1\",\"b=2\"]");
    assertThat(event.path("body").asString()).isEqualTo("{\"tên\":\"Đồng Xoài\"}");
    assertThat(event.path("isBase64Encoded").asBoolean(true)).isFalse();
    assertThat(event.at("/requestContext/http/method").asString()).isEqualTo("PUT");
    assertThat(event.at("/requestContext/stage").asString()).isEqualTo("$default");
  }

  @Test
  void theEventsTimeIsThePlatformsTime() {
    JsonNode context = Http.get(platform, "/things/time").path("requestContext");

    assertThat(Instant.ofEpochMilli(context.path("timeEpoch").asLong()))
        .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(5, ChronoUnit.SECONDS));
    assertThat(context.path("time").asString())
        .matches("\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\+0000");
  }

  @Test
  void theCallersClaimsAreText() {
    String token = platform.token("snv.canbo", "admin", "reader");
    JsonNode jwt =
        Http.json(Http.send(Http.to(platform, "/things/x").header("Authorization", token)))
            .at("/requestContext/authorizer/jwt");

    assertThat(jwt.at("/claims/sub").asString()).isEqualTo("snv.canbo");
    assertThat(jwt.at("/claims/client_id").asString()).isEqualTo("sample-web");
    assertThat(jwt.path("claims").path("cognito:groups").asString()).isEqualTo("[admin reader]");
    assertThat(jwt.at("/claims/exp").isString()).isTrue();
    assertThat(jwt.path("scopes").isNull()).isTrue();
  }

  @Test
  void aBinaryBodyIsBase64() {
    JsonNode event =
        Http.json(
            Http.send(
                Http.signedIn(platform, "/things/a/parts/b")
                    .header("Content-Type", "application/pdf")
                    .PUT(BodyPublishers.ofByteArray(new byte[] {0, 1, 2, -1}))));

    assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(event.path("body").asString()).isEqualTo("AAEC/w==");
  }

  @Test
  void theAnswerMayBeBinaryWithCookies() {
    HttpResponse<String> response = Http.send(Http.signedIn(platform, "/things/binary"));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValue("content-type")).hasValue("image/png");
    assertThat(response.headers().firstValue("x-one")).hasValue("1");
    assertThat(response.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
    assertThat(response.body()).startsWith("\u0000\u0001\u0002");
  }

  @Test
  void anAnswerWithoutStatusIsTheBody() {
    assertThat(Http.send(Http.signedIn(platform, "/things/plain")).body()).isEqualTo("just text");
    HttpResponse<String> bare = Http.send(Http.signedIn(platform, "/things/bare"));
    assertThat(bare.statusCode()).isEqualTo(200);
    assertThat(bare.body()).isEqualTo("{\"a\":1}");
    assertThat(bare.headers().firstValue("content-type")).hasValue("application/json");
  }

  @Test
  void anAnswerThatIsNoAnswerIsAnInternalError() {
    HttpResponse<String> response = Http.send(Http.signedIn(platform, "/things/nonsense"));

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
  }

  @Test
  void aLiteralRouteWinsOverAParameter() {
    assertThat(Http.get(platform, "/things/fixed").path("routeKey").asString())
        .isEqualTo("GET /things/fixed");
  }

  @Test
  void anUnknownRouteIsNotFound() {
    for (String path : new String[] {"/nothing", "/things", "/things/", "/things/a/b/c"}) {
      HttpResponse<String> response = Http.send(Http.signedIn(platform, path));
      assertThat(response.statusCode()).as(path).isEqualTo(404);
      assertThat(response.body()).isEqualTo("{\"message\":\"Not Found\"}");
    }
    assertThat(Http.send(Http.signedIn(platform, "/things/a").DELETE()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void tenMegabytesAreTheMostThatABodyMayHave() {
    HttpResponse<String> response =
        Http.send(
            Http.signedIn(platform, "/things/a/parts/b")
                .PUT(BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024 + 1])));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
  }

  @Test
  void anEventBeyondLambdasSixMegabytesIsRefusedToo() {
    assertThat(
            Http.send(
                    Http.signedIn(platform, "/things/a/parts/b")
                        .PUT(BodyPublishers.ofString("x".repeat(6 * 1024 * 1024))))
                .statusCode())
        .isEqualTo(413);
  }
}
