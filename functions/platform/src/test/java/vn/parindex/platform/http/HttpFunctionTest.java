package vn.parindex.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.json.Json;

class HttpFunctionTest {

  private static final String ROUTE = "GET /rounds/{round}";

  private final Access access =
      new Access(
          name ->
              name.equals("snv.canbo")
                  ? Optional.of(
                      new Account(
                          name, "Cán bộ", "a@b.example", "SNV", Set.of(Role.HOME_AFFAIRS), true))
                  : Optional.empty(),
          (_, _) -> Optional.empty());

  @Test
  void aRequestReachesItsUseCaseWithTheTimeOfTheEvent() {
    var response = answer("snv.canbo", (request, _) -> Response.ok(Map.of("at", request.time())));

    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getBody()).isEqualTo("{\"at\":\"2022-12-09T16:59:59Z\"}");
  }

  @Test
  void aCallerWithoutTheCapabilityNeverReachesTheUseCase() {
    var response =
        answer(
            "stranger",
            (_, _) -> {
              throw new AssertionError("reached");
            });

    assertThat(response.getStatusCode()).isEqualTo(403);
    assertThat(response.getHeaders().get("content-type")).startsWith("application/problem+json");
  }

  @Test
  void aFailureSaysNothingOfTheInside() {
    var response =
        answer(
            "snv.canbo",
            (_, _) -> {
              throw new IllegalStateException("password is 1234");
            });

    assertThat(response.getStatusCode()).isEqualTo(500);
    assertThat(response.getBody()).doesNotContain("1234", "IllegalState").contains("reference");
  }

  @Test
  void anUnknownRouteIsNotFound() {
    var event = event("snv.canbo");
    event.setRouteKey("GET /nothing");

    var response = function((_, _) -> Response.ok(Map.of())).apply(event);

    assertThat(response.getStatusCode()).isEqualTo(404);
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    var event = event("snv.canbo");
    event.setBody("x".repeat(5 * 1024 * 1024 + 1));

    var response = function((_, _) -> Response.ok(Map.of())).apply(event);

    assertThat(response.getStatusCode()).isEqualTo(413);
    assertThat(Json.mapper().readTree(response.getBody()).get("maxBytes").asInt())
        .isEqualTo(5 * 1024 * 1024);
  }

  private APIGatewayV2HTTPResponse answer(
      String username, BiFunction<Request, Caller, Response> useCase) {
    return function(useCase).apply(event(username));
  }

  private HttpFunction function(BiFunction<Request, Caller, Response> useCase) {
    return new HttpFunction(List.of(new Route(ROUTE, Capability.READ_ROUND, useCase)), access);
  }

  private static APIGatewayV2HTTPEvent event(String username) {
    var jwt = RequestContext.Authorizer.JWT.builder().withClaims(Map.of("sub", username)).build();
    return APIGatewayV2HTTPEvent.builder()
        .withRouteKey(ROUTE)
        .withPathParameters(Map.of("round", "2022"))
        .withRequestContext(
            RequestContext.builder()
                .withTimeEpoch(Instant.parse("2022-12-09T16:59:59Z").toEpochMilli())
                .withAuthorizer(RequestContext.Authorizer.builder().withJwt(jwt).build())
                .build())
        .build();
  }
}
