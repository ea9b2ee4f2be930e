package vn.parindex.platform.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/**
 * Handler of functions on a schedule. The event is the schedule's input, {@code {"time": "..."}}:
 * the function works for that time, whenever it really runs.
 */
public final class ScheduleHandler implements RequestHandler<Map<String, String>, String> {

  private final Function<Instant, String> function = FunctionLookup.ofProcess();

  @Override
  public String handleRequest(Map<String, String> event, Context context) {
    var time = event.get("time");
    if (time == null) {
      throw new IllegalArgumentException("The schedule gives no time");
    }
    return function.apply(Instant.parse(time));
  }
}
