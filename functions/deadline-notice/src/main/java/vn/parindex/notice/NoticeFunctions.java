package vn.parindex.notice;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Instant;
import org.springframework.cloud.function.context.FunctionRegistration;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.lambda.EachRecord;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.mail.SesMailer;
import vn.parindex.platform.notice.BulkNotice;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.DynamoDb;

/** The functions of this module: the daily run, bulk notices, what comes back, calendars, API. */
public final class NoticeFunctions implements FunctionModule {

  /**
   * Messages of a bulk notice that are under way at the same time; SES throttles beyond its rate.
   */
  private static final int AT_ONCE = 8;

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
              new DeadlineNotices(table, sending(table, settings), bulk(table, settings)));
      case "bulkNotices" ->
          Registrations.of(
              definition,
              DynamodbEvent.class,
              StreamsEventResponse.class,
              bulkNotices(bulk(table, settings)));
      case "calendarFeed" ->
          Registrations.of(
              definition,
              APIGatewayV2HTTPEvent.class,
              APIGatewayV2HTTPResponse.class,
              new CalendarFeed(table));
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

  /** What it could not send is tried again by the stream, and in the end by the daily run. */
  static EachRecord bulkNotices(SendingBulkNotice sending) {
    return new EachRecord(BulkNotice.PARTITION, sending::send);
  }

  private static SendingDigest sending(AssessmentTable table, Settings settings) {
    return new SendingDigest(
        new Ledger(table),
        SesMailer.of(settings, SENDER_NAME),
        Backoff.real(),
        settings.required("PUBLIC_ADDRESS"));
  }

  private static SendingBulkNotice bulk(AssessmentTable table, Settings settings) {
    return new SendingBulkNotice(
        table, sending(table, settings), settings.required("PUBLIC_ADDRESS"), AT_ONCE);
  }
}
