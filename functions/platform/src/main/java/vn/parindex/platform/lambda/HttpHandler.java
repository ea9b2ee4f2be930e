package vn.parindex.platform.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/**
 * Handler of functions behind the HTTP API. It maps the event itself, because the runtime's own
 * mapping of it loads a second JSON library: a fifth of a cold start (docs/decisions/0002).
 */
public final class HttpHandler implements RequestStreamHandler {

  private final Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function =
      FunctionLookup.ofProcess();

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    output.write(HttpPayload.response(function.apply(HttpPayload.event(input))));
  }
}
