package vn.parindex.architecture.matrix;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.parindex.architecture.TemplateTest;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.testing.Template;

/** All HTTP functions of the template as they are deployed, by route. */
final class Routes {

  private final Map<String, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> byRoute;

  private Routes(Map<String, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> byRoute) {
    this.byRoute = byRoute;
  }

  /** The functions on a table, and on empty ones beside it. */
  static Routes on(LocalDatabase database, String table) throws ReflectiveOperationException {
    var template = Template.load();
    var environment = new HashMap<>(TemplateTest.ENVIRONMENT);
    environment.put("ASSESSMENT_TABLE", table);
    environment.put("SURVEY_INVITATIONS_TABLE", database.newTable());
    environment.put("SURVEY_BALLOTS_TABLE", database.newTable());
    environment.put("AWS_REGION", LocalDatabase.REGION);
    var byRoute = new TreeMap<String, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>>();
    for (var name : template.functions().keySet()) {
      var routes = template.routeKeys(name);
      if (!routes.isEmpty()) {
        var function = function(template.variables(name), new Settings(environment));
        routes.forEach(route -> byRoute.put(route, function));
      }
    }
    return new Routes(byRoute);
  }

  /** Every route of the template. */
  List<String> all() {
    return List.copyOf(byRoute.keySet());
  }

  /** What is behind a route. */
  Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> of(String route) {
    var function = byRoute.get(route);
    if (function == null) {
      throw new IllegalArgumentException("No route " + route);
    }
    return function;
  }

  @SuppressWarnings("unchecked") // The template says that it is behind the HTTP API.
  private static Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function(
      Map<?, ?> variables, Settings settings) throws ReflectiveOperationException {
    var module =
        Class.forName(String.valueOf(variables.get("MAIN_CLASS")))
            .asSubclass(FunctionModule.class)
            .getConstructor()
            .newInstance();
    var definition = String.valueOf(variables.get("SPRING_CLOUD_FUNCTION_DEFINITION"));
    return (Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>)
        module.function(definition, settings).getTarget();
  }
}
