package vn.parindex.local.http;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.local.lambda.InvocationResult;
import vn.parindex.local.lambda.LambdaService;
import vn.parindex.local.loopback.LoopbackServer;
import vn.parindex.local.template.HttpRoute;
import vn.parindex.local.template.Template;

/** API Gateway's HTTP API on loopback: the routes of the template, answered by its functions. */
public final class HttpApiServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpApiServer.class);

  /** Lambda refuses larger events and answers, in bytes. */
  private static final int MAXIMUM_PAYLOAD = 6 * 1024 * 1024;

  private final RouteTable routes;
  private final Optional<String> defaultAuthorizer;
  private final Map<String, JwtAuthorizer> authorizers;
  private final InstantSource clock;
  private volatile Optional<PageFiles> pages = Optional.empty();
  private final LoopbackServer server;

  /**
   * Listens on loopback at once; requests wait until {@link #start()}.
   *
   * @param port 0 for any free port
   * @param issuer of local tokens, in the place of the template's user pool
   */
  public HttpApiServer(
      int port,
      Template template,
      LambdaService functions,
      String issuer,
      JWKSource<SecurityContext> keys,
      InstantSource clock)
      throws IOException {
    this.clock = clock;
    this.routes = new RouteTable(functions.functions());
    this.defaultAuthorizer = template.api().flatMap(Template.HttpApi::defaultAuthorizer);
    this.authorizers =
        template.api().stream()
            .flatMap(api -> api.authorizers().stream())
            .collect(
                Collectors.toMap(
                    Template.Authorizer::name,
                    it -> new JwtAuthorizer(issuer, it.audience(), keys)));
    server = new LoopbackServer(port);
    server.answer("/", this::handle);
  }

  /** Adds pages of the platform itself, outside of the template's routes. */
  public void page(String path, Function<HttpExchange, HttpReply> page) {
    server.answer(
        path,
        exchange -> {
          try (exchange) {
            page.apply(exchange).send(exchange);
          }
        });
  }

  /**
   * Serves the web page's files wherever the template has no route, as CloudFront does.
   *
   * @param folders where files are looked for, the first that has one counts
   */
  public void files(List<Path> folders, PageSecurity security) {
    pages = Optional.of(new PageFiles(folders, security));
  }

  public void start() {
    server.start();
  }

  public URI uri() {
    return server.uri();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpReply reply;
      try {
        reply = reply(exchange);
      } catch (RuntimeException e) {
        LOG.warn("{} failed", named(exchange), e);
        reply = HttpReply.message(500, "Internal Server Error");
      }
      reply.with("apigw-requestid", UUID.randomUUID().toString()).send(exchange);
    }
  }

  /** The route and never the address, which may hold a secret. */
  private String named(HttpExchange exchange) {
    return routes
        .find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath())
        .map(match -> match.route().method() + " " + match.route().path())
        .orElse("A request without a route");
  }

  private HttpReply reply(HttpExchange exchange) throws IOException {
    Optional<HttpRequest> read = HttpRequest.read(exchange);
    if (read.isEmpty()) {
      return HttpReply.message(413, "Request Entity Too Large");
    }
    HttpRequest request = read.get();
    Optional<RouteTable.Match> match = routes.find(request.method(), request.rawPath());
    if (match.isEmpty()) {
      Optional<HttpReply> file = pages.isPresent() ? pages.get().find(exchange) : Optional.empty();
      return file.orElseGet(() -> HttpReply.message(404, "Not Found"));
    }
    Optional<JwtAuthorizer> authorizer = authorizer(match.get().route());
    Optional<Caller> caller =
        authorizer.flatMap(it -> it.verify(request.headers().getOrDefault("authorization", "")));
    if (authorizer.isPresent() && caller.isEmpty()) {
      return HttpReply.message(401, "Unauthorized").with("www-authenticate", "Bearer");
    }
    if (!match.get().route().scopes().isEmpty() && !hasScope(match.get().route(), caller)) {
      return HttpReply.message(403, "Forbidden");
    }
    return invoke(request, match.get(), caller.orElse(null));
  }

  private Optional<JwtAuthorizer> authorizer(HttpRoute route) {
    Optional<String> name = route.authorizer().or(() -> defaultAuthorizer);
    return name.filter(it -> !it.equals("NONE")).map(authorizers::get);
  }

  private static boolean hasScope(HttpRoute route, Optional<Caller> caller) {
    String scopes = caller.map(it -> it.claims().getOrDefault("scope", "")).orElse("");
    return route.scopes().stream().anyMatch(it -> (" " + scopes + " ").contains(" " + it + " "));
  }

  private HttpReply invoke(HttpRequest request, RouteTable.Match match, @Nullable Caller caller) {
    String event = HttpEvent.of(request, match, caller, clock.instant());
    if (event.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_PAYLOAD) {
      return HttpReply.message(413, "Request Entity Too Large");
    }
    return switch (match.function().invoke(event)) {
      case InvocationResult.Succeeded(String payload)
          when payload.getBytes(StandardCharsets.UTF_8).length <= MAXIMUM_PAYLOAD ->
          HttpReply.ofFunction(payload);
      case InvocationResult.TimedOut _ -> HttpReply.message(503, "Service Unavailable");
      default -> HttpReply.message(500, "Internal Server Error");
    };
  }

  @Override
  public void close() {
    server.close();
  }
}
