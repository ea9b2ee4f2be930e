package vn.parindex.local.queue;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.http.HttpReply;
import vn.parindex.local.json.Json;
import vn.parindex.local.lambda.InvocationResult;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.lambda.LambdaService;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.StreamMapping;

/** Of the Lambda API (version 2015-03-31) what invokes functions and tells their mappings. */
public final class InvokeService {
  /** What paths of the API begin with. */
  public static final String PATH = "/2015-03-31/";

  private static final String FUNCTIONS = PATH + "functions/";
  private static final String INVOCATIONS = "/invocations";

  private final LambdaService functions;
  private final AsyncInvoker invoker;

  public InvokeService(LambdaService functions, AsyncInvoker invoker) {
    this.functions = functions;
    this.invoker = invoker;
  }

  /**
   * Invokes a function.
   *
   * @param path {@code .../functions/{name or ARN}/invocations}
   * @param type the header X-Amz-Invocation-Type
   */
  public HttpReply invoke(String path, String type, String event) {
    if (!path.startsWith(FUNCTIONS) || !path.endsWith(INVOCATIONS)) {
      return HttpReply.message(400, path + " is not understood by the local platform");
    }
    String name = path.substring(FUNCTIONS.length(), path.length() - INVOCATIONS.length());
    return function(name).map(it -> invoke(it, type, event)).orElseGet(() -> unknown(name));
  }

  private HttpReply invoke(LambdaFunction function, String type, String event) {
    if (type.equals("Event")) {
      invoker.invoke(function, event);
      return HttpReply.json(202, "");
    }
    InvocationResult result = function.invoke(event);
    HttpReply reply = HttpReply.json(200, result.text());
    return result.succeeded() ? reply : reply.with("X-Amz-Function-Error", "Unhandled");
  }

  /** The stream mappings of a function, with what they filter. */
  public HttpReply mappings(String name) {
    return function(name).map(InvokeService::mappings).orElseGet(() -> unknown(name));
  }

  private static HttpReply mappings(LambdaFunction function) {
    ObjectNode answer = Json.object();
    var mappings = answer.putArray("EventSourceMappings");
    for (StreamMapping mapping : function.resource().triggers().streams()) {
      var filters = mappings.addObject().putObject("FilterCriteria").putArray("Filters");
      mapping.patterns().forEach(it -> filters.addObject().put("Pattern", it));
    }
    return HttpReply.json(200, answer.toString());
  }

  /** By its name or ARN, with or without an alias. */
  private Optional<LambdaFunction> function(String nameOrArn) {
    String name = Names.functionOf(nameOrArn);
    return functions.functions().stream()
        .filter(it -> it.resource().name().equals(name))
        .findFirst();
  }

  private static HttpReply unknown(String name) {
    return HttpReply.message(404, "Function not found: " + name)
        .with("x-amzn-ErrorType", "ResourceNotFoundException");
  }
}
