package vn.parindex.local.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.html.Html;
import vn.parindex.local.http.HttpReply;
import vn.parindex.local.json.Json;

/** Signs a person in by the authorization code flow and shows the token, ready for curl. */
final class SignInPage {
  private static final Pattern CODE = Pattern.compile("(?:^|&)code=([^&]+)");

  private final RunningPlatform platform;

  SignInPage(RunningPlatform platform) {
    this.platform = platform;
  }

  HttpReply start() {
    Map<String, String> parameters =
        Map.of(
            "client_id",
            platform.clientId(),
            "response_type",
            "code",
            "scope",
            platform.scopes(),
            "redirect_uri",
            redirectUri());
    return HttpReply.text(302, "text/plain; charset=utf-8", "")
        .with("location", platform.authorizationEndpoint() + "?" + form(parameters));
  }

  HttpReply token(String query) throws IOException, InterruptedException {
    Matcher code = CODE.matcher(query);
    if (!code.find()) {
      return HttpReply.message(400, "Thiếu mã đăng nhập · The login code is missing");
    }
    Map<String, String> parameters =
        Map.of(
            "grant_type", "authorization_code",
            "code", code.group(1),
            "client_id", platform.clientId(),
            "redirect_uri", redirectUri());
    HttpRequest request =
        HttpRequest.newBuilder(platform.tokenEndpoint())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(parameters)))
            .build();
    HttpResponse<String> response;
    try (HttpClient client = HttpClient.newHttpClient()) {
      response = client.send(request, BodyHandlers.ofString());
    }
    if (response.statusCode() != 200) {
      return HttpReply.json(response.statusCode(), response.body());
    }
    String token = Json.read(response.body()).path("access_token").asString();
    return HttpReply.html(
        Html.page(
            "Mã truy cập · Access token",
            "<pre>curl -H 'Authorization: Bearer %s' %s/me</pre>"
                .formatted(Html.escape(token), platform.api())));
  }

  private String redirectUri() {
    return URI.create(platform.api() + "/_local/token").toString();
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
