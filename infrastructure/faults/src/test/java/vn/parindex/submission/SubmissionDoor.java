package vn.parindex.submission;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.submission.storage.EvidenceBucket;

/** Lets the fault tests hold the submission API on a table of their own; no file is touched. */
public final class SubmissionDoor {

  private static final Settings SETTINGS =
      new Settings(
          Map.of(
              "AWS_REGION", "ap-southeast-1",
              "EVIDENCE_BUCKET", "unused",
              "UPLOAD_URL_MINUTES", "10"));

  private SubmissionDoor() {}

  /** The function as the template runs it. */
  public static Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> on(
      AssessmentTable table) {
    return new SubmissionWiring(
            table, EvidenceBucket.of(SETTINGS), new EvidenceLimits(1_000_000, 2_000_000))
        .submissionApi();
  }
}
