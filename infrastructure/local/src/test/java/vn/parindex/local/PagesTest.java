package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The web page's files beside the API. */
@ExtendWith(Shared.class)
class PagesTest {
  private final RunningPlatform platform;

  PagesTest(Shared.Sample sample) {
    platform = sample.platform();
  }

  private HttpResponse<String> get(String path) {
    return Http.send(Http.to(platform, path));
  }

  @Test
  void theFirstPageIsAtTheRootAndTheBallotAtItsLinks() {
    assertThat(get("/").body()).contains("Trang đầu");
    assertThat(get("/khao-sat/2022").body()).contains("Phiếu");
    assertThat(get("/lib/some.js").headers().firstValue("content-type"))
        .hasValue("text/javascript; charset=utf-8");
  }

  @Test
  void everyFileComesWithThePolicyThatNothingForeignRuns() {
    var headers = get("/").headers();

    assertThat(headers.firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .contains(platform.s3Endpoint().toString())
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(headers.firstValue("referrer-policy")).hasValue("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../template.yaml",
        "/%2e%2e/template.yaml",
        "/lib/%2e%2e/%2e%2e/template.yaml",
        "/secret.pem",
        "/nothing.html",
        "/index.html%00.js",
        "/lib"
      })
  void nothingElseIsServed(String path) {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aFileThatDidNotChangeIsNotSentAgain() {
    var tag = get("/").headers().firstValue("etag").orElseThrow();

    var again = Http.send(Http.to(platform, "/").header("If-None-Match", tag));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void thePageIsToldWhereToSignInAndWhatTimeItIs() {
    JsonNode config = Http.json(get("/config.json"));

    assertThat(config.path("authorizationEndpoint").asString())
        .isEqualTo(platform.authorizationEndpoint().toString());
    assertThat(config.path("tokenEndpoint").asString())
        .isEqualTo(platform.tokenEndpoint().toString());
    assertThat(config.path("clientId").asString()).isEqualTo(platform.clientId());
    assertThat(get(config.path("clock").asString()).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsWrittenStillGoesToTheApiAlone() {
    var answer =
        Http.send(
            Http.to(platform, "/index.html")
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(404);
  }
}
