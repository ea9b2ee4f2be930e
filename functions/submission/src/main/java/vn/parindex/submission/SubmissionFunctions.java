package vn.parindex.submission;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.time.Instant;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.DynamoDb;
import vn.parindex.submission.storage.EvidenceBucket;

/**
 * The functions of this module: the APIs of sheets and of inspections, the S3 event, the nightly
 * expiry of orphans.
 */
public final class SubmissionFunctions implements FunctionModule {

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    var wiring =
        new SubmissionWiring(
            DynamoDb.assessmentTable(settings),
            EvidenceBucket.of(settings),
            SubmissionWiring.limits(settings));
    return switch (definition) {
      case "submissionApi" ->
          Registrations.of(
              definition,
              APIGatewayV2HTTPEvent.class,
              APIGatewayV2HTTPResponse.class,
              wiring.submissionApi());
      case "inspectionApi" ->
          Registrations.of(
              definition,
              APIGatewayV2HTTPEvent.class,
              APIGatewayV2HTTPResponse.class,
              wiring.inspectionApi());
      case "evidenceRegistered" ->
          Registrations.of(definition, S3Event.class, Void.class, wiring.evidenceRegistered());
      case "orphanExpiry" ->
          Registrations.of(definition, Instant.class, String.class, wiring.orphanExpiry());
      default -> throw new IllegalArgumentException("No function " + definition);
    };
  }
}
