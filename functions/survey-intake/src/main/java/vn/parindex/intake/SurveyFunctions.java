package vn.parindex.intake;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.intake.ballot.BallotApi;
import vn.parindex.intake.setup.SurveyClosing;
import vn.parindex.intake.tally.SurveyResultsApi;
import vn.parindex.intake.tally.SurveyTally;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.mail.SesMailer;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.DynamoDb;

/**
 * The functions of the survey. Each gets only the tables that it may use; none reads both
 * invitations and ballots.
 */
public final class SurveyFunctions implements FunctionModule {

  private static final String SENDER_NAME = "Điều tra xã hội học CCHC";

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    var table = DynamoDb.assessmentTable(settings);
    return switch (definition) {
      case "surveyAdminApi" ->
          http(
              definition,
              SurveyAdminApi.function(
                  table,
                  invitations(settings),
                  SesMailer.of(settings, SENDER_NAME),
                  settings.required("PUBLIC_ADDRESS")));
      case "ballotApi" ->
          http(definition, BallotApi.byLink(table, invitations(settings), ballots(settings)));
      case "paperBallotApi" ->
          http(definition, BallotApi.onPaper(table, invitations(settings), ballots(settings)));
      case "surveyResultsApi" ->
          http(definition, SurveyResultsApi.function(table, ballots(settings)));
      case "surveyClosing" ->
          scheduled(definition, new SurveyClosing(table, invitations(settings)));
      case "surveyTally" -> scheduled(definition, new SurveyTally(table, ballots(settings)));
      default -> throw new IllegalArgumentException("No function " + definition);
    };
  }

  private static FunctionRegistration<?> scheduled(
      String definition, Function<Instant, String> function) {
    return Registrations.of(definition, Instant.class, String.class, function);
  }

  private static FunctionRegistration<?> http(
      String definition, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function) {
    return Registrations.of(
        definition, APIGatewayV2HTTPEvent.class, APIGatewayV2HTTPResponse.class, function);
  }

  private static AssessmentTable invitations(Settings settings) {
    return DynamoDb.table(settings, "SURVEY_INVITATIONS_TABLE");
  }

  private static AssessmentTable ballots(Settings settings) {
    return DynamoDb.table(settings, "SURVEY_BALLOTS_TABLE");
  }
}
