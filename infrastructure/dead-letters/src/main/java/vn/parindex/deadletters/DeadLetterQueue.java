package vn.parindex.deadletters;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** A queue of failed events in SQS. */
final class DeadLetterQueue {

  /** Hides what is looked at, so that it is not looked at twice. */
  private static final Duration LOOKED_AT = Duration.ofMinutes(5);

  /** Longer than any function may run. */
  private static final Duration AT_WORK = Duration.ofMinutes(20);

  private final SqsClient sqs;
  private final String url;

  DeadLetterQueue(SqsClient sqs, String url) {
    this.sqs = sqs;
    this.url = url;
  }

  /** Everything that lies in the queue now and that nobody else is looking at. */
  List<DeadLetter> look() {
    var letters = new LinkedHashMap<String, DeadLetter>();
    int before;
    do {
      before = letters.size();
      receive().forEach(message -> letters.put(message.messageId(), letter(message)));
    } while (letters.size() > before);
    return List.copyOf(letters.values());
  }

  private List<Message> receive() {
    return sqs.receiveMessage(
            r ->
                r.queueUrl(url)
                    .maxNumberOfMessages(10)
                    .messageAttributeNames("All")
                    .visibilityTimeout((int) LOOKED_AT.toSeconds())
                    // Asks all servers of the queue, not some of them.
                    .waitTimeSeconds(1))
        .messages();
  }

  private static DeadLetter letter(Message message) {
    var attributes =
        message.messageAttributes().entrySet().stream()
            .filter(it -> it.getValue().stringValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().stringValue()));
    return new DeadLetter(
        message.messageId(), message.receiptHandle(), Origin.of(message.body(), attributes));
  }

  /** Nobody else takes it while it is worked on. */
  void keep(DeadLetter letter) {
    hide(letter, AT_WORK);
  }

  /** Everybody can see it again. */
  void release(DeadLetter letter) {
    hide(letter, Duration.ZERO);
  }

  private void hide(DeadLetter letter, Duration time) {
    sqs.changeMessageVisibility(
        r ->
            r.queueUrl(url)
                .receiptHandle(letter.receipt())
                .visibilityTimeout((int) time.toSeconds()));
  }

  void delete(DeadLetter letter) {
    sqs.deleteMessage(r -> r.queueUrl(url).receiptHandle(letter.receipt()));
  }
}
