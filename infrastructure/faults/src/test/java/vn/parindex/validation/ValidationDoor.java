package vn.parindex.validation;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.function.Function;
import vn.parindex.platform.table.AssessmentTable;

/** Lets the fault tests hold score validation on a table of their own. */
public final class ValidationDoor {

  private ValidationDoor() {}

  /** The function as the template runs it. */
  public static Function<DynamodbEvent, StreamsEventResponse> on(AssessmentTable table) {
    return new ScoreValidation(table);
  }
}
