package vn.parindex.localstack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.model.Message;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.Template;
import vn.parindex.platform.settings.Settings;

/** What every contract has at hand. Tests share the resources, so each uses keys of its own. */
abstract class Contract {

  static final String EVIDENCE_BUCKET = "par-index-evidence-dev-" + Names.ACCOUNT;
  static final String PUBLISHED_BUCKET = "par-index-published-dev-" + Names.ACCOUNT;

  final Clients clients;
  final Template template;
  final LocalStack localStack;

  /** Fresh for each test. */
  final String own = UUID.randomUUID().toString();

  Contract(Surroundings surroundings) {
    var started = surroundings.orSkip();
    this.clients = started.clients();
    this.template = started.template();
    this.localStack = started.localStack();
    // Our adapters make their clients by themselves; in Lambda nothing is set here.
    System.setProperty("aws.endpointUrl", localStack.endpoint().toString());
  }

  /** What the template gives a function. */
  static Settings settings(Map<String, String> more) {
    var all = new HashMap<>(more);
    all.put("AWS_REGION", Names.REGION);
    return new Settings(all);
  }

  String queueUrl(String name) {
    return clients.sqs().getQueueUrl(r -> r.queueName(name)).queueUrl();
  }

  /** Takes what is in a queue; waits for it so many seconds. */
  List<Message> take(String queue, int seconds) {
    var url = queueUrl(queue);
    var messages =
        clients
            .sqs()
            .receiveMessage(r -> r.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(seconds))
            .messages();
    messages.forEach(
        message ->
            clients
                .sqs()
                .deleteMessage(r -> r.queueUrl(url).receiptHandle(message.receiptHandle())));
    return messages;
  }
}
