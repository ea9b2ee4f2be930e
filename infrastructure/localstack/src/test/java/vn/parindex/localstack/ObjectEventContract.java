package vn.parindex.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.sqs.model.Message;
import vn.parindex.local.template.FunctionResource;
import vn.parindex.local.template.ObjectCreated;
import vn.parindex.submission.storage.ObjectKey;

/** S3 tells of objects under the template's prefix, in the form that our function is given. */
abstract class ObjectEventContract extends Contract {

  private final ObjectCreated trigger =
      template.functions().stream()
          .map(FunctionResource::triggers)
          .flatMap(triggers -> triggers.objects().stream())
          .filter(each -> each.bucket().equals(EVIDENCE_BUCKET))
          .findFirst()
          .orElseThrow();

  ObjectEventContract(Surroundings surroundings) {
    super(surroundings);
  }

  private void put(String key) {
    clients
        .s3()
        .putObject(r -> r.bucket(EVIDENCE_BUCKET).key(key), RequestBody.fromString("minh chứng"));
  }

  private static List<S3EventNotificationRecord> records(Message message) {
    return LambdaEventSerializers.serializerFor(S3Event.class, S3Event.class.getClassLoader())
        .fromJson(message.body())
        .getRecords();
  }

  @Test
  void onlyWhatLiesUnderThePrefixIsToldOf() {
    take(Deployment.queueOf(trigger.name()), 0);
    var key = ObjectKey.fresh("2022", "Sở TTTT", own).text();

    put("other/" + own);
    put(key);

    var told =
        take(Deployment.queueOf(trigger.name()), 10).stream()
            .filter(message -> !message.body().contains("s3:TestEvent"))
            .flatMap(message -> records(message).stream())
            .toList();
    assertThat(told)
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.getS3().getBucket().getName()).isEqualTo(EVIDENCE_BUCKET);
              assertThat(record.getS3().getObject().getUrlDecodedKey()).isEqualTo(key);
              assertThat(ObjectKey.parse(record.getS3().getObject().getUrlDecodedKey()))
                  .isPresent();
              assertThat(record.getEventName()).isEqualTo("ObjectCreated:Put");
              assertThat(record.getEventTime()).isNotNull();
            });
  }
}
