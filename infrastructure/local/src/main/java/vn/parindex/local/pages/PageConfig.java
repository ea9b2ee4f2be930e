package vn.parindex.local.pages;

import com.sun.net.httpserver.HttpExchange;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.http.HttpReply;
import vn.parindex.local.json.Json;

/** {@code /config.json}: where the web page finds its sign-in; in AWS a file beside the page. */
public final class PageConfig {
  /** Where it is. */
  public static final String PATH = "/config.json";

  private final RunningPlatform platform;

  public PageConfig(RunningPlatform platform) {
    this.platform = platform;
  }

  /** Answers one request. */
  public HttpReply answer(HttpExchange exchange) {
    if (!exchange.getRequestURI().getPath().equals(PATH)) {
      return HttpReply.message(404, "Not Found");
    }
    return HttpReply.json(
            200,
            Json.object()
                .put("authorizationEndpoint", platform.authorizationEndpoint().toString())
                .put("tokenEndpoint", platform.tokenEndpoint().toString())
                .put("clientId", platform.clientId())
                .put("scope", platform.scopes())
                // Only here can the platform's time differ from the machine's.
                .put("clock", LocalPages.PATH + "/clock")
                .toString())
        .with("cache-control", "no-cache");
  }
}
