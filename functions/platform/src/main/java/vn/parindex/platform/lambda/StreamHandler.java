package vn.parindex.platform.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.function.Function;

/** Handler of functions on the table's stream; the answer names the records to try again. */
public final class StreamHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private final Function<DynamodbEvent, StreamsEventResponse> function = FunctionLookup.ofProcess();

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return function.apply(event);
  }
}
