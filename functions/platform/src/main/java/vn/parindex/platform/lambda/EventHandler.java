package vn.parindex.platform.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.json.Json;

/** Handler of functions told of an event on EventBridge; they get it as a tree. */
public final class EventHandler implements RequestHandler<Map<String, Object>, String> {

  private final Function<JsonNode, String> function = FunctionLookup.ofProcess();

  @Override
  public String handleRequest(Map<String, Object> event, Context context) {
    return function.apply(Json.mapper().valueToTree(event));
  }
}
