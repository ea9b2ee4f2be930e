package vn.parindex.platform.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.function.Function;

/** Handler of functions told of a new object in the evidence bucket. */
public final class ObjectCreatedHandler implements RequestHandler<S3Event, Void> {

  private final Function<S3Event, Void> function = FunctionLookup.ofProcess();

  @Override
  public Void handleRequest(S3Event event, Context context) {
    return function.apply(event);
  }
}
