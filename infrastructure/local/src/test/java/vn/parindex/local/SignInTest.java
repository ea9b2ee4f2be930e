package vn.parindex.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.local.identity.Account;
import vn.parindex.local.json.Json;

@ExtendWith(Shared.class)
class SignInTest {
  private final RunningPlatform platform;

  SignInTest(Shared.Sample sample) {
    platform = sample.platform();
  }

  private int statusWith(String authorization) {
    return Http.send(Http.to(platform, "/things/x").header("Authorization", authorization))
        .statusCode();
  }

  @Test
  void withoutATokenNobodyComesIn() {
    HttpResponse<String> response = Http.send(Http.to(platform, "/things/x"));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
  }

  @Test
  void aTokenThatWasAlteredIsRefused() {
    String token = platform.token("snv.canbo");
    String[] parts = token.split("\\.", -1);
    String other = platform.token("snv.lanhdao").split("\\.", -1)[1];

    assertThat(statusWith("Bearer " + token)).isEqualTo(200);
    assertThat(statusWith("Bearer " + parts[0] + "." + other + "." + parts[2])).isEqualTo(401);
    assertThat(statusWith("Bearer " + parts[0] + "." + parts[1] + ".")).isEqualTo(401);
    assertThat(statusWith("Bearer nonsense")).isEqualTo(401);
    assertThat(statusWith("Basic dXNlcjpwYXNz")).isEqualTo(401);
  }

  @Test
  void aTokenOfAnotherServerIsRefused() throws IOException {
    MockOAuth2Server stranger = new MockOAuth2Server();
    stranger.start(InetAddress.getLoopbackAddress(), 0);
    try {
      String token =
          stranger
              .issueToken(
                  "par-index",
                  "snv.canbo",
                  "sample-web",
                  Map.of("iss", platform.issuer().toString()))
              .serialize();
      assertThat(statusWith("Bearer " + token)).isEqualTo(401);
    } finally {
      stranger.shutdown();
    }
  }

  @Test
  void aRouteWithoutAuthorizerIsOpenToAll() {
    assertThat(Http.send(Http.to(platform, "/open/x")).statusCode()).isEqualTo(200);
  }

  @Test
  void aRouteWithAScopeNeedsIt() throws Exception {
    String token = tokenByPassword("openid");
    HttpResponse<String> response =
        Http.send(Http.to(platform, "/scoped").header("Authorization", "Bearer " + token));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).isEqualTo("{\"message\":\"Forbidden\"}");
  }

  @Test
  void curlGetsATokenByPassword() throws Exception {
    platform.accounts(() -> List.of(new Account("hd.thanhvien", "Hội đồng", List.of("council"))));
    String token = tokenByPassword("par-index/admin");

    var claims =
        Http.json(
                Http.send(Http.to(platform, "/scoped").header("Authorization", "Bearer " + token)))
            .at("/requestContext/authorizer/jwt/claims");
    assertThat(claims.path("sub").asString()).isEqualTo("hd.thanhvien");
    assertThat(claims.path("cognito:groups").asString()).isEqualTo("[council]");
  }

  @Test
  void aTokenHoldsNoScopeThatTheClientHasNot() throws Exception {
    String asked = tokenByPassword("openid par-index/everything");
    String claims = new String(Base64.getUrlDecoder().decode(asked.split("\\.", -1)[1]), UTF_8);

    assertThat(Json.read(claims).path("scope").asString()).isEqualTo("openid");
  }

  private String tokenByPassword(String scope) throws Exception {
    HttpResponse<String> response =
        post(
            platform.tokenEndpoint(),
            "grant_type=password&client_id=sample-web&username=hd.thanhvien&password=x&scope="
                + URLEncoder.encode(scope, UTF_8));
    return Http.json(response).path("access_token").asString();
  }

  @Test
  void thePageListsTheAccountsAndSignsIn() throws Exception {
    platform.accounts(
        () -> List.of(new Account("snv.<b>", "Sở Nội vụ \"A\"", List.of("home-affairs"))));
    URI page = URI.create(platform.api() + "/_local/login");
    HttpResponse<String> login = get(page);
    assertThat(login.body()).contains("Đăng nhập", "snv.&lt;b&gt;", "Sở Nội vụ &quot;A&quot;");

    HttpResponse<String> done =
        post(
            login.uri(),
            "username=snv.b&claims=%7B%22cognito%3Agroups%22%3A%5B%22home-affairs%22%5D%7D");
    assertThat(done.statusCode()).isEqualTo(302);
    HttpResponse<String> shown = get(URI.create(done.headers().firstValue("location").orElse("")));
    String token =
        shown.body().replaceAll("(?s).*Bearer ([^&]+)&#39;.*|.*Bearer ([^']+)'.*", "$1$2");
    var claims =
        Http.json(
                Http.send(
                    Http.to(platform, "/things/x").header("Authorization", "Bearer " + token)))
            .at("/requestContext/authorizer/jwt/claims");
    assertThat(claims.path("sub").asString()).isEqualTo("snv.b");
    assertThat(claims.path("cognito:groups").asString()).isEqualTo("[home-affairs]");
  }

  private static HttpResponse<String> get(URI uri) throws Exception {
    try (HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
  }

  private static HttpResponse<String> post(URI uri, String form) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(uri)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build(),
          BodyHandlers.ofString());
    }
  }
}
