package vn.parindex.deadletters;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import vn.parindex.local.json.Json;

/**
 * Gives letters to their functions again. Every function of the template can be given the same
 * event twice without harm, so a letter whose deletion failed may come again.
 */
final class Redelivery {

  private static final int ACCEPTED = 202;

  private final LambdaClient lambda;
  private final ChangesInStream changes;

  Redelivery(LambdaClient lambda, ChangesInStream changes) {
    this.lambda = lambda;
    this.changes = changes;
  }

  /** Delivers; whatever goes wrong is an answer, so that other letters have their turn. */
  Delivery deliver(Origin origin) {
    try {
      return switch (origin) {
        case Origin.Event event -> deliver(event);
        case Origin.Changes place -> deliver(place);
        case Origin.Unknown(String why) -> new Delivery.Refused(why);
      };
    } catch (SdkException | ChangesInStream.Gone e) {
      return new Delivery.Refused(String.valueOf(e.getMessage()));
    }
  }

  /** Lambda repeats it as it does with any event, and puts it back into the queue if it fails. */
  private Delivery deliver(Origin.Event event) {
    var answer = invoke(event.function(), InvocationType.EVENT, event.payload());
    return answer.statusCode() == ACCEPTED
        ? new Delivery.Accepted()
        : new Delivery.Refused("Lambda: " + answer.statusCode());
  }

  /** A function on a stream says itself which records it could not deal with. */
  private Delivery deliver(Origin.Changes place) throws ChangesInStream.Gone {
    var event = changes.event(place);
    var answer = invoke(place.function(), InvocationType.REQUEST_RESPONSE, event.toString());
    if (answer.functionError() != null) {
      return new Delivery.Refused("hàm lỗi · the function failed");
    }
    int failed = Json.read(answer.payload().asUtf8String()).path("batchItemFailures").size();
    return failed == 0
        ? new Delivery.Accepted()
        : new Delivery.Refused("bản ghi vẫn lỗi · records that fail again: " + failed);
  }

  private InvokeResponse invoke(String function, InvocationType type, String event) {
    return lambda.invoke(
        r -> r.functionName(function).invocationType(type).payload(SdkBytes.fromUtf8String(event)));
  }
}
