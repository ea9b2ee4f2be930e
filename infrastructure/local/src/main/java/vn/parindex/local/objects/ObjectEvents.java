package vn.parindex.local.objects;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.queue.AsyncInvoker;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.ObjectCreated;

/** Invokes the functions that the template triggers by created objects. */
public final class ObjectEvents implements ObjectListener {
  private record Subscription(ObjectCreated trigger, LambdaFunction function) {}

  private final AsyncInvoker invoker;
  private final InstantSource clock;
  private final AtomicLong sequence = new AtomicLong();
  private volatile List<Subscription> subscriptions = List.of();

  public ObjectEvents(AsyncInvoker invoker, InstantSource clock) {
    this.invoker = invoker;
    this.clock = clock;
  }

  /** To be called once the functions are there. */
  public void subscribe(List<LambdaFunction> functions) {
    subscriptions =
        functions.stream()
            .flatMap(
                function ->
                    function.resource().triggers().objects().stream()
                        .map(trigger -> new Subscription(trigger, function)))
            .toList();
  }

  @Override
  public void created(CreatedObject object) {
    for (Subscription subscription : subscriptions) {
      ObjectCreated trigger = subscription.trigger();
      if (trigger.bucket().equals(object.bucket()) && object.key().startsWith(trigger.prefix())) {
        invoker.invoke(subscription.function(), event(object, trigger));
      }
    }
  }

  private String event(CreatedObject object, ObjectCreated trigger) {
    ObjectNode event = Json.object();
    ObjectNode record = event.putArray("Records").addObject();
    record.put("eventVersion", "2.1").put("eventSource", "aws:s3");
    record.put("awsRegion", Names.REGION).put("eventTime", clock.instant().toString());
    record.put("eventName", "ObjectCreated:" + object.event());
    record.putObject("userIdentity").put("principalId", "local");
    record.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
    ObjectNode s3 = record.putObject("s3");
    s3.put("s3SchemaVersion", "1.0").put("configurationId", trigger.name());
    s3.putObject("bucket")
        .put("name", object.bucket())
        .put("arn", Names.arn("s3", object.bucket()));
    ObjectNode stored = s3.putObject("object");
    stored.put("key", encoded(object.key())).put("size", object.size());
    stored.put("eTag", object.eTag());
    if (!object.versionId().isEmpty()) {
      stored.put("versionId", object.versionId());
    }
    stored.put("sequencer", "%016X".formatted(sequence.incrementAndGet()));
    return event.toString();
  }

  /** Keys are encoded as in a form, but keep their slashes. */
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
