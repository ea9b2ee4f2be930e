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
import vn.parindex.platform.access.Access;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;

/**
 * The function behind an HTTP API: finds the route, checks the caller's capability, and turns
 * problems into answers. Nothing reaches a use case that the caller may not do.
 */
public final class HttpFunction
    implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(HttpFunction.class);
  private static final int MAX_BODY_BYTES = 5 * 1024 * 1024;

  private final Map<String, Route> routes;
  private final Access access;

  /** A function of routes; their keys must differ. */
  public HttpFunction(List<Route> routes, Access access) {
    this.routes = routes.stream().collect(Collectors.toUnmodifiableMap(Route::key, r -> r));
    this.access = access;
  }

  /** The keys of all routes, compared with the template by tests. */
  public Set<String> routeKeys() {
    return routes.keySet();
  }

  @Override
  public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
    return HttpEvents.response(answer(event));
  }

  @SuppressWarnings("CatchingUnchecked")
  private Response answer(APIGatewayV2HTTPEvent event) {
    try {
      return answer(HttpEvents.request(event));
    } catch (ProblemException e) {
      return Response.of(e.problem());
    } catch (RuntimeException e) {
      var reference = UUID.randomUUID().toString();
      LOG.error("{} failed, reference {}", event.getRouteKey(), reference, e);
      return Response.of(Problems.internal(reference));
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
    var caller = access.caller(request.identity());
    access.require(caller, route.capability(), request.path());
    return route.useCase().apply(request, caller);
  }
}
