package vn.parindex.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A function of the template with everything that triggers it.
 *
 * @param codeUri path of the packaged zip, from the project's root
 * @param memoryMegabytes of the whole process, as in Lambda
 * @param environment variables that the template gives it
 * @param logFormat JSON or Text
 */
public record FunctionResource(
    String name,
    String codeUri,
    String handler,
    int memoryMegabytes,
    Duration timeout,
    Map<String, String> environment,
    String logFormat,
    AsyncInvocation async,
    Triggers triggers) {

  public FunctionResource {
    environment = Map.copyOf(environment);
  }

  /** Everything that invokes a function. */
  public record Triggers(
      List<HttpRoute> routes,
      List<StreamMapping> streams,
      List<ObjectCreated> objects,
      List<Schedule> schedules,
      List<EventRule> rules) {}
}
