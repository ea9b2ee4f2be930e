package vn.parindex.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.template.EventRule;
import vn.parindex.platform.testing.Repository;

/** What fails ends in the template's queue; what SES tells goes by the template's rule. */
abstract class QueueAndRuleContract extends Contract {

  private static final String FAILED = "FailedEvents";

  private final EventRule returned =
      template.functions().stream()
          .flatMap(function -> function.triggers().rules().stream())
          .findFirst()
          .orElseThrow();

  QueueAndRuleContract(Surroundings surroundings) {
    super(surroundings);
  }

  @Test
  void aMessageThatNobodyDealsWithEndsAmongTheFailedEvents() {
    assertThat(template.queues()).extracting(queue -> queue.name()).contains(FAILED);
    var failed = arn(queueUrl(FAILED));
    var policy =
        Json.object().put("deadLetterTargetArn", failed).put("maxReceiveCount", 1).toString();
    var attributes =
        Map.of(
            QueueAttributeName.REDRIVE_POLICY, policy, QueueAttributeName.VISIBILITY_TIMEOUT, "0");
    var work =
        clients
            .sqs()
            .createQueue(r -> r.queueName("work-" + own).attributes(attributes))
            .queueUrl();
    clients.sqs().sendMessage(r -> r.queueUrl(work).messageBody(own));

    assertThat(clients.sqs().receiveMessage(r -> r.queueUrl(work)).messages()).hasSize(1);
    assertThat(clients.sqs().receiveMessage(r -> r.queueUrl(work)).messages()).isEmpty();

    assertThat(take(FAILED, 5)).extracting(message -> message.body()).containsOnlyOnce(own);
  }

  private String arn(String url) {
    return clients
        .sqs()
        .getQueueAttributes(r -> r.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
  }

  @Test
  void aReturnedMailGoesByTheRuleAndNothingElseDoes() {
    var event = Json.read(Repository.text("events/mail-returned.json"));
    var queue = Deployment.queueOf(returned.name());

    publish("Email Delivered", event);
    publish(event.path("detail-type").asString(), event);

    var told = take(queue, 10);
    assertThat(told).hasSize(1);
    var given = Json.read(told.getFirst().body());
    assertThat(given.path("detail-type")).isEqualTo(event.path("detail-type"));
    assertThat(given.path("source")).isEqualTo(event.path("source"));
    assertThat(given.path("detail")).isEqualTo(event.path("detail"));
    assertThat(given.path("time").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
  }

  private void publish(String type, JsonNode event) {
    var entry =
        PutEventsRequestEntry.builder()
            .source(event.path("source").asString())
            .detailType(type)
            .detail(event.path("detail").toString())
            .build();
    assertThat(clients.events().putEvents(r -> r.entries(entry)).failedEntryCount()).isZero();
  }
}
