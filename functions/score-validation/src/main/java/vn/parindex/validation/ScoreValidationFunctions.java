package vn.parindex.validation;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.DynamoDb;

/** The function of this module. */
public final class ScoreValidationFunctions implements FunctionModule {

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    if (!definition.equals("scoreValidation")) {
      throw new IllegalArgumentException("No function " + definition);
    }
    return Registrations.of(
        definition,
        DynamodbEvent.class,
        StreamsEventResponse.class,
        new ScoreValidation(DynamoDb.assessmentTable(settings)));
  }
}
