package vn.parindex.platform.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;

/**
 * The function behind public routes. It knows no callers and logs nothing of a request but its
 * route; bodies are small.
 */
public final class PublicFunction
    implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(PublicFunction.class);
  private static final int MAX_BODY_BYTES = 64 * 1024;

  private final Map<String, PublicRoute> routes;

  /** A function of routes; their keys must differ. */
  public PublicFunction(List<PublicRoute> routes) {
    this.routes = routes.stream().collect(Collectors.toUnmodifiableMap(PublicRoute::key, r -> r));
  }

  /** The keys of all routes, compared with the template by tests. */
  public Set<String> routeKeys() {
    return routes.keySet();
  }

  @Override
  @SuppressWarnings("CatchingUnchecked")
  public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
    try {
      return HttpEvents.response(answer(HttpEvents.publicRequest(event)));
    } catch (ProblemException e) {
      return HttpEvents.response(Response.of(e.problem()));
    } catch (RuntimeException e) {
      var reference = UUID.randomUUID().toString();
      LOG.error("{} failed, reference {}", event.getRouteKey(), reference, e);
      return HttpEvents.response(Response.of(Problems.internal(reference)));
    }
  }

  private Response answer(Request request) {
    var route = routes.get(request.routeKey());
    if (route == null) {
      throw Problems.notFound("route", request.routeKey()).asException();
    }
    if (request.body().length() > MAX_BODY_BYTES) {
      throw Problems.tooLarge(MAX_BODY_BYTES).asException();
    }
    return route.useCase().apply(request);
  }
}
