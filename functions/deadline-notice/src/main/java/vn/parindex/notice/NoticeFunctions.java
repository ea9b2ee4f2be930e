package vn.parindex.notice;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import org.springframework.cloud.function.context.FunctionRegistration;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.mail.SesMailer;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.DynamoDb;

/** The functions of this module: the daily run, what comes back, and the API. */
public final class NoticeFunctions implements FunctionModule {

  private static final String SENDER_NAME = "Chỉ số cải cách hành chính";

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    var table = DynamoDb.assessmentTable(settings);
    return switch (definition) {
      case "deadlineNotices" ->
          Registrations.of(
              definition,
              Instant.class,
              String.class,
              new DeadlineNotices(
                  table,
                  new SendingDigest(
                      new Ledger(table),
                      SesMailer.of(settings, SENDER_NAME),
                      Backoff.real(),
                      settings.required("PUBLIC_ADDRESS"))));
      case "mailReturned" ->
          Registrations.of(definition, JsonNode.class, String.class, new MailReturned(table));
      case "noticeApi" ->
          Registrations.of(
              definition,
              APIGatewayV2HTTPEvent.class,
              APIGatewayV2HTTPResponse.class,
              NoticeApi.function(table, SesMailer.of(settings, SENDER_NAME)));
      default -> throw new IllegalArgumentException("No function " + definition);
    };
  }
}
