package vn.parindex.plain;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.lambda.HttpPayload;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.DynamoDb;
import vn.parindex.roundadmin.RoundAdminFunctions;

/** The same use cases as {@code round-admin}, called without any registry. */
public final class PlainHandler implements RequestStreamHandler {

  private final HttpFunction function =
      RoundAdminFunctions.api(DynamoDb.assessmentTable(Settings.ofProcess()));

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    output.write(HttpPayload.response(function.apply(HttpPayload.event(input))));
  }
}
