package vn.parindex.local.mail;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.queue.AsyncInvoker;
import vn.parindex.local.stream.EventPattern;
import vn.parindex.local.template.EventRule;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.Template;

/** SES's events on EventBridge: invokes the functions whose rules they match. */
public final class MailEvents {
  private record Subscription(EventPattern pattern, LambdaFunction function) {}

  private final AsyncInvoker invoker;
  private final List<Template.ConfigurationSet> sets;
  private final InstantSource clock;
  private volatile List<Subscription> subscriptions = List.of();

  /** How a message comes back. */
  public enum Kind {
    BOUNCE("Email Bounced", "Bounce"),
    COMPLAINT("Email Complaint Received", "Complaint");

    private final String detailType;
    private final String eventType;

    Kind(String detailType, String eventType) {
      this.detailType = detailType;
      this.eventType = eventType;
    }
  }

  public MailEvents(
      AsyncInvoker invoker, List<Template.ConfigurationSet> sets, InstantSource clock) {
    this.invoker = invoker;
    this.sets = List.copyOf(sets);
    this.clock = clock;
  }

  /** To be called once the functions are there. */
  public void subscribe(List<LambdaFunction> functions) {
    subscriptions =
        functions.stream()
            .flatMap(
                function ->
                    function.resource().triggers().rules().stream()
                        .map(rule -> subscription(rule, function)))
            .toList();
  }

  private static Subscription subscription(EventRule rule, LambdaFunction function) {
    return new Subscription(EventPattern.parse(rule.name(), rule.pattern()), function);
  }

  /** Tells of a message that came back, if its configuration set wants to hear of the kind. */
  void send(ReceivedMail mail, String address, Kind kind) {
    sets.stream()
        .filter(set -> mail.configurationSet().filter(set.name()::equals).isPresent())
        .filter(set -> set.events().contains(kind.name()))
        .forEach(set -> publish(event(set, mail, address, kind)));
  }

  private void publish(ObjectNode event) {
    for (Subscription subscription : subscriptions) {
      if (subscription.pattern().test(event)) {
        invoker.invoke(subscription.function(), event.toString());
      }
    }
  }

  private ObjectNode event(
      Template.ConfigurationSet set, ReceivedMail mail, String address, Kind kind) {
    String now = clock.instant().toString();
    ObjectNode event = Json.object().put("version", "0");
    event.put("id", UUID.randomUUID().toString()).put("detail-type", kind.detailType);
    event.put("source", "aws.ses").put("account", Names.ACCOUNT).put("time", now);
    event.put("region", Names.REGION);
    event.putArray("resources").add(Names.arn("ses", "configuration-set/" + set.name()));
    ObjectNode detail = event.putObject("detail").put("eventType", kind.eventType);
    ObjectNode what = detail.putObject(kind == Kind.BOUNCE ? "bounce" : "complaint");
    what.put("feedbackId", UUID.randomUUID().toString()).put("timestamp", now);
    if (kind == Kind.BOUNCE) {
      what.put("bounceType", "Permanent").put("bounceSubType", "General");
      what.putArray("bouncedRecipients")
          .addObject()
          .put("emailAddress", address)
          .put("action", "failed")
          .put("status", "5.1.1")
          .put("diagnosticCode", "smtp; 550 5.1.1 user unknown");
    } else {
      what.putArray("complainedRecipients").addObject().put("emailAddress", address);
      what.put("complaintFeedbackType", "abuse");
    }
    ObjectNode sent = detail.putObject("mail");
    sent.put("timestamp", mail.time().toString()).put("messageId", mail.id());
    sent.put("source", mail.from());
    mail.recipients().forEach(sent.putArray("destination")::add);
    return event;
  }
}
