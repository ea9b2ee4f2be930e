package vn.parindex.publishing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.DynamoDb;
import vn.parindex.publishing.appeal.AppealRoutes;
import vn.parindex.publishing.approval.ApprovalRoutes;
import vn.parindex.publishing.results.PublicResults;
import vn.parindex.publishing.sheet.ReadingPublishedPoints;

/** The functions of this module: one for those who publish and appeal, one for everybody. */
public final class PublicationFunctions implements FunctionModule {

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    return switch (definition) {
      case "publicationApi" ->
          Registrations.of(
              definition,
              APIGatewayV2HTTPEvent.class,
              APIGatewayV2HTTPResponse.class,
              api(DynamoDb.assessmentTable(settings), FrozenRankings.of(settings)));
      case "publicResultsApi" ->
          Registrations.of(
              definition,
              APIGatewayV2HTTPEvent.class,
              APIGatewayV2HTTPResponse.class,
              PublicResults.function(
                  DynamoDb.assessmentTable(settings), FrozenRankings.of(settings)));
      default -> throw new IllegalArgumentException("No function " + definition);
    };
  }

  /** The API of those who publish and appeal. */
  static HttpFunction api(AssessmentTable table, FrozenRankings frozen) {
    var rounds = new RoundStore(table);
    var councils = new CouncilStore(table, rounds);
    return new HttpFunction(
        Stream.of(
                ApprovalRoutes.of(table, frozen, rounds, councils),
                AppealRoutes.of(table, rounds, councils),
                ReadingPublishedPoints.routes(table, frozen, rounds))
            .flatMap(List::stream)
            .toList(),
        new Access(new AccountStore(table)::find, rounds::parentOf, councils));
  }
}
