package vn.parindex.local.template;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads what the template says of SES. */
final class MailReader {
  private static final Set<String> KINDS = Set.of("BOUNCE", "COMPLAINT");

  private final Resolver resolver;

  MailReader(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Which events of a configuration set go to EventBridge. */
  record Destination(String configurationSet, Set<String> events) {}

  /** The name of a set. */
  String configurationSet(String id, Section resource) {
    // Reputation, TLS and suppression have no part here.
    resource
        .optionalSection("Properties")
        .ifPresent(
            it ->
                it.ignoring("Name", "ReputationOptions", "DeliveryOptions", "SuppressionOptions")
                    .refuseRest());
    return String.valueOf(resolver.resolve(resource.path(), new Tagged("!Ref", id)));
  }

  Destination destination(Section resource) {
    Section properties = resource.section("Properties");
    Section to = properties.section("EventDestination");
    to.ignoring("Name").only("Enabled", true);
    Section bus = to.section("EventBridgeDestination");
    bus.only("EventBusArn", Names.arn("events", "event-bus/default")).refuseRest();
    Set<String> events = new HashSet<>();
    for (String kind : to.texts("MatchingEventTypes")) {
      if (!events.add(kind.toUpperCase(Locale.ROOT))
          || !KINDS.contains(kind.toUpperCase(Locale.ROOT))) {
        throw TemplateRefused.notUnderstood(to.path(), "event type " + kind);
      }
    }
    to.refuseRest();
    Destination read = new Destination(properties.text("ConfigurationSetName"), events);
    properties.refuseRest();
    return read;
  }
}
