package vn.parindex.local.template;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.local.json.Json;

/** Reads the events of one function. */
final class EventReader {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final String function;

  EventReader(String function) {
    this.function = function;
  }

  FunctionResource.Triggers read(String functionName, Optional<Section> events) {
    List<HttpRoute> routes = new ArrayList<>();
    List<StreamMapping> streams = new ArrayList<>();
    List<ObjectCreated> objects = new ArrayList<>();
    List<Schedule> schedules = new ArrayList<>();
    List<EventRule> rules = new ArrayList<>();
    for (String name : events.map(Section::keys).orElse(List.of())) {
      Section event = events.orElseThrow().section(name);
      String type = event.text("Type");
      Section properties = event.section("Properties");
      switch (type) {
        case "HttpApi" -> routes.add(route(properties));
        case "DynamoDB" -> streams.add(stream(functionName + "." + name, properties));
        case "S3" -> objects.add(object(functionName + "." + name, properties));
        case "EventBridgeRule" -> rules.add(rule(functionName + "." + name, properties));
        case "ScheduleV2" -> schedules.add(schedule(functionName + "." + name, properties));
        default ->
            throw TemplateRefused.notUnderstood(function + ".Events." + name, "event type " + type);
      }
      properties.refuseRest();
      event.refuseRest();
    }
    return new FunctionResource.Triggers(routes, streams, objects, schedules, rules);
  }

  private static HttpRoute route(Section properties) {
    String method = properties.ignoring("ApiId").text("Method");
    String path = properties.text("Path");
    if (!METHODS.contains(method)) {
      throw TemplateRefused.notUnderstood(properties.path(), "method " + method);
    }
    if (path.contains("+}") || path.equals("$default")) {
      throw TemplateRefused.notUnderstood(properties.path(), "path " + path);
    }
    Optional<Section> auth = properties.optionalSection("Auth");
    Optional<String> authorizer = auth.flatMap(it -> it.optionalText("Authorizer"));
    List<String> scopes = auth.map(it -> it.texts("AuthorizationScopes")).orElse(List.of());
    auth.ifPresent(Section::refuseRest);
    return new HttpRoute(method, path, authorizer, scopes);
  }

  private static StreamMapping stream(String name, Section properties) {
    properties.only("StartingPosition", "TRIM_HORIZON").only("Enabled", true);
    properties.only("MaximumBatchingWindowInSeconds", 0).only("ParallelizationFactor", 1);
    List<String> responseTypes = properties.texts("FunctionResponseTypes");
    return new StreamMapping(
        name,
        properties.text("Stream"),
        properties.number("BatchSize").orElse(100),
        properties.number("MaximumRetryAttempts").filter(it -> it >= 0),
        properties
            .number("MaximumRecordAgeInSeconds")
            .filter(it -> it >= 0)
            .map(Duration::ofSeconds),
        properties.flag("BisectBatchOnFunctionError"),
        responseTypes.contains("ReportBatchItemFailures"),
        FunctionReader.onFailure(properties),
        patterns(properties));
  }

  private static List<String> patterns(Section properties) {
    return properties
        .optionalSection("FilterCriteria")
        .map(it -> it.sections("Filters").stream().map(each -> each.text("Pattern")).toList())
        .orElse(List.of());
  }

  private static ObjectCreated object(String name, Section properties) {
    List<String> events = properties.texts("Events");
    if (!events.equals(List.of("s3:ObjectCreated:*"))) {
      throw TemplateRefused.notUnderstood(properties.path() + ".Events", String.valueOf(events));
    }
    List<Section> rules =
        properties
            .optionalSection("Filter")
            .map(it -> it.section("S3Key").sections("Rules"))
            .orElse(List.of());
    String prefix = "";
    for (Section rule : rules) {
      if (!rule.text("Name").equals("prefix")) {
        throw TemplateRefused.notUnderstood(rule.path(), "filter " + rule.text("Name"));
      }
      prefix = rule.text("Value");
    }
    return new ObjectCreated(name, properties.text("Bucket"), prefix);
  }

  /** Retries and failures are those of the function's asynchronous invocation. */
  private static EventRule rule(String name, Section properties) {
    properties.only("State", "ENABLED").only("EventBusName", "default");
    return new EventRule(name, Json.tree(properties.value("Pattern")).toString());
  }

  private static Schedule schedule(String name, Section properties) {
    properties.ignoring("Name", "Description").only("State", "ENABLED");
    properties.optionalSection("FlexibleTimeWindow").ifPresent(it -> it.only("Mode", "OFF"));
    // Retries stop by count here; the age that also stops them in AWS has no part.
    int retries =
        properties
            .optionalSection("RetryPolicy")
            .flatMap(it -> it.ignoring("MaximumEventAgeInSeconds").number("MaximumRetryAttempts"))
            .orElse(185);
    return new Schedule(
        name,
        properties.text("ScheduleExpression"),
        zone(properties),
        properties.optionalText("Input").orElse("{}"),
        retries,
        properties.optionalSection("DeadLetterConfig").map(EventReader::deadLetters));
  }

  /** SAM takes the queue's ARN, or a type for which it makes a queue, but never both. */
  private static String deadLetters(Section config) {
    String arn = config.text("Arn");
    config.refuseRest();
    return arn;
  }

  private static ZoneId zone(Section properties) {
    String name = properties.optionalText("ScheduleExpressionTimezone").orElse("UTC");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new TemplateRefused(properties.path(), "time zone " + name + " is unknown");
    }
  }
}
