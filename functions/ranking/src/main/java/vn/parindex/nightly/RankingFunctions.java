package vn.parindex.nightly;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.DynamoDb;

/** The functions of this module: one on a schedule, one behind the API. */
public final class RankingFunctions implements FunctionModule {

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    return switch (definition) {
      case "rankingNightly" ->
          Registrations.of(
              definition,
              Instant.class,
              String.class,
              new RankingNightly(DynamoDb.assessmentTable(settings)));
      case "rankingApi" ->
          Registrations.of(
              definition,
              APIGatewayV2HTTPEvent.class,
              APIGatewayV2HTTPResponse.class,
              RankingApi.function(DynamoDb.assessmentTable(settings)));
      default -> throw new IllegalArgumentException("No function " + definition);
    };
  }
}
