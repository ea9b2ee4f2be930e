package vn.parindex.exporting;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Instant;
import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.exporting.check.NightlyCheck;
import vn.parindex.exporting.make.MakingExport;
import vn.parindex.exporting.order.ExportStore;
import vn.parindex.exporting.storage.ExportBucket;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.lambda.EachRecord;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.lambda.Registrations;
import vn.parindex.platform.objects.Bucket;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.DynamoDb;

/** The functions of this module: the API, the worker on the table's stream, the nightly check. */
public final class ExportFunctions implements FunctionModule {

  @Override
  public FunctionRegistration<?> function(String definition, Settings settings) {
    return switch (definition) {
      case "exportApi" ->
          Registrations.of(
              definition,
              APIGatewayV2HTTPEvent.class,
              APIGatewayV2HTTPResponse.class,
              api(
                  DynamoDb.assessmentTable(settings),
                  new ExportBucket(Bucket.of(settings, "EXPORT_BUCKET"))));
      case "exportMaker" ->
          Registrations.of(
              definition, DynamodbEvent.class, StreamsEventResponse.class, maker(settings));
      case "nightlyCheck" ->
          Registrations.of(
              definition,
              Instant.class,
              String.class,
              new NightlyCheck(
                  DynamoDb.assessmentTable(settings),
                  DynamoDb.table(settings, "SURVEY_INVITATIONS_TABLE")));
      default -> throw new IllegalArgumentException("No function " + definition);
    };
  }

  /** The API on a table and the bucket of finished files. */
  public static HttpFunction api(AssessmentTable table, ExportBucket files) {
    return ExportRoutes.api(table, files);
  }

  private static EachRecord maker(Settings settings) {
    return maker(
        new MakingExport(
            DynamoDb.assessmentTable(settings),
            DynamoDb.table(settings, "SURVEY_INVITATIONS_TABLE"),
            new ExportBucket(Bucket.of(settings, "EXPORT_BUCKET")),
            new ExportBucket(Bucket.of(settings, "EVIDENCE_BUCKET")),
            FrozenRankings.of(settings)));
  }

  /** The function on the table's stream: makes what was ordered. */
  static EachRecord maker(MakingExport making) {
    return new EachRecord(
        ExportStore.PARTITION,
        (round, id) -> {
          making.make(round, id);
          return true;
        });
  }
}
