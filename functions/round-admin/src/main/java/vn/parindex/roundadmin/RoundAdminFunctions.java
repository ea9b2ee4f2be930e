package vn.parindex.roundadmin;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.DynamoDb;

/** The function that sets up and runs rounds. */
public final class RoundAdminFunctions implements FunctionModule {

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    if (!definition.equals("roundAdminApi")) {
      throw new IllegalArgumentException("round-admin has no function " + definition);
    }
    return Registrations.of(
        definition,
        APIGatewayV2HTTPEvent.class,
        APIGatewayV2HTTPResponse.class,
        api(DynamoDb.assessmentTable(settings)));
  }

  /** The HTTP API on a table. */
  public static HttpFunction api(AssessmentTable table) {
    var rounds = new RoundStore(table);
    var accounts = new AccountStore(table);
    var access = new Access(accounts::find, rounds::parentOf);
    return new HttpFunction(Routes.of(rounds, accounts, access, new Changes(table)), access);
  }
}
