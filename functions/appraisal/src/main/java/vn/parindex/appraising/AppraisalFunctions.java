package vn.parindex.appraising;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.DynamoDb;

/** The functions of this module: the API. */
public final class AppraisalFunctions implements FunctionModule {

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    if (!definition.equals("appraisalApi")) {
      throw new IllegalArgumentException("No function " + definition);
    }
    return Registrations.of(
        definition,
        APIGatewayV2HTTPEvent.class,
        APIGatewayV2HTTPResponse.class,
        api(DynamoDb.assessmentTable(settings)));
  }

  /** The API on a table. */
  public static HttpFunction api(AssessmentTable table) {
    return new AppraisalRoutes(table).api();
  }
}
