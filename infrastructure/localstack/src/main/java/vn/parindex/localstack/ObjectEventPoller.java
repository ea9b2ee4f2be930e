package vn.parindex.localstack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.activity.Looks;
import vn.parindex.local.json.Json;
import vn.parindex.local.objects.ObjectListener;
import vn.parindex.local.objects.ObjectListener.CreatedObject;

/**
 * Takes what S3 tells the queues that stand for functions, and tells the listener. An event reaches
 * its queue a moment after the upload was answered, so a look lasts a second before it finds that
 * there is nothing.
 */
final class ObjectEventPoller implements Activity.Source, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ObjectEventPoller.class);
  private static final int SECONDS_OF_A_LOOK = 1;

  /** A look waits a second for each queue; one that takes longer than this is stuck. */
  private static final Duration LONG_LOOK = Duration.ofMinutes(1);

  private final SqsClient sqs;
  private final List<String> urls;
  private final ObjectListener listener;
  private final Looks looks = new Looks();
  private final Thread thread;
  private volatile boolean stopped;

  ObjectEventPoller(SqsClient sqs, List<String> queues, ObjectListener listener) {
    this.sqs = sqs;
    this.urls = queues.stream().map(q -> sqs.getQueueUrl(r -> r.queueName(q)).queueUrl()).toList();
    this.listener = listener;
    this.thread = Thread.ofVirtual().name("object-events").start(this::run);
  }

  private void run() {
    while (!stopped) {
      looks.look(this::deliverAll);
    }
  }

  private boolean deliverAll() {
    try {
      return urls.stream().filter(this::deliver).toList().isEmpty();
    } catch (RuntimeException e) {
      if (!stopped) {
        LOG.warn("Events of objects could not be passed on; asked for again", e);
      }
      return false;
    }
  }

  /** True if there was something. A message is removed once the listener has heard of it. */
  private boolean deliver(String url) {
    var messages =
        sqs.receiveMessage(
                r -> r.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(SECONDS_OF_A_LOOK))
            .messages();
    for (Message message : messages) {
      // S3's first message is a test, without records.
      Json.read(message.body()).path("Records").forEach(each -> listener.created(object(each)));
      sqs.deleteMessage(r -> r.queueUrl(url).receiptHandle(message.receiptHandle()));
    }
    return !messages.isEmpty();
  }

  private static CreatedObject object(JsonNode told) {
    var object = told.at("/s3/object");
    return new CreatedObject(
        told.at("/s3/bucket/name").asString(),
        URLDecoder.decode(object.path("key").asString(), StandardCharsets.UTF_8),
        object.path("size").asLong(),
        object.path("eTag").asString(),
        object.path("versionId").asString(""),
        told.path("eventName").asString().replaceFirst("^ObjectCreated:", ""));
  }

  @Override
  public boolean lookOnce(Duration timeout) throws InterruptedException {
    return looks.awaitEmpty(timeout);
  }

  @Override
  public void poke() {
    // It always looks.
  }

  @Override
  public Optional<String> unfinished() {
    return looks.foundNothing(LONG_LOOK)
        ? Optional.empty()
        : Optional.of("object events: queues not yet read to their end");
  }

  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
