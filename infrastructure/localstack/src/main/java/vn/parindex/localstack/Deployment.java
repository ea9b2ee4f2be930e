package vn.parindex.localstack;

import java.util.stream.Stream;
import software.amazon.awssdk.services.eventbridge.model.Target;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.FilterRuleName;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import vn.parindex.local.data.Tables;
import vn.parindex.local.template.EventRule;
import vn.parindex.local.template.FunctionResource;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.ObjectCreated;
import vn.parindex.local.template.Schedule;
import vn.parindex.local.template.Template;

/**
 * Makes the template's resources in LocalStack: all that its free edition has without Docker.
 * Functions need Docker there, so what would invoke one goes to a queue of the trigger's name.
 */
public final class Deployment {

  /** Schedules need a role; nobody looks at what it allows. */
  static final String ROLE = "arn:aws:iam::" + Names.ACCOUNT + ":role/scheduler";

  private final Clients clients;

  public Deployment(Clients clients) {
    this.clients = clients;
  }

  /** Makes everything, in an empty LocalStack, and verifies the address that notices come from. */
  public void make(Template template) {
    new Tables(clients.dynamoDb()).create(template.tables());
    template.queues().forEach(queue -> clients.sqs().createQueue(r -> r.queueName(queue.name())));
    template.buckets().forEach(bucket -> bucket(bucket, template));
    template
        .configurationSets()
        .forEach(
            set ->
                clients
                    .ses()
                    .createConfigurationSet(r -> r.configurationSet(s -> s.name(set.name()))));
    template.functions().stream()
        .flatMap(function -> Stream.ofNullable(function.environment().get("MAIL_SENDER")))
        .distinct()
        .forEach(sender -> clients.ses().verifyEmailIdentity(r -> r.emailAddress(sender)));
    template.functions().forEach(this::triggers);
  }

  /** The queue that stands for a function behind a trigger. */
  public static String queueOf(String trigger) {
    return trigger.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private void bucket(Template.Bucket bucket, Template template) {
    clients.s3().createBucket(r -> r.bucket(bucket.name()));
    if (bucket.versioned()) {
      clients
          .s3()
          .putBucketVersioning(
              r ->
                  r.bucket(bucket.name())
                      .versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    }
    bucket.cors().ifPresent(cors -> cors(bucket.name(), cors));
    var notifications =
        template.functions().stream()
            .flatMap(function -> function.triggers().objects().stream())
            .filter(trigger -> trigger.bucket().equals(bucket.name()))
            .map(this::notification)
            .toList();
    clients
        .s3()
        .putBucketNotificationConfiguration(
            r ->
                r.bucket(bucket.name())
                    .notificationConfiguration(n -> n.queueConfigurations(notifications)));
  }

  private void cors(String bucket, Template.Cors cors) {
    var rule =
        CORSRule.builder()
            .allowedOrigins(cors.origins())
            .allowedMethods(cors.methods())
            .allowedHeaders(cors.headers())
            .build();
    clients.s3().putBucketCors(r -> r.bucket(bucket).corsConfiguration(c -> c.corsRules(rule)));
  }

  private void triggers(FunctionResource function) {
    var triggers = function.triggers();
    triggers.rules().forEach(this::rule);
    triggers.schedules().forEach(schedule -> schedule(function.name(), schedule));
  }

  private QueueConfiguration notification(ObjectCreated trigger) {
    var prefix = FilterRule.builder().name(FilterRuleName.PREFIX).value(trigger.prefix()).build();
    return QueueConfiguration.builder()
        .id(queueOf(trigger.name()))
        .queueArn(queue(trigger.name()))
        .events(Event.S3_OBJECT_CREATED)
        .filter(f -> f.key(k -> k.filterRules(prefix)))
        .build();
  }

  private void rule(EventRule rule) {
    var queue = queue(rule.name());
    var name = queueOf(rule.name());
    clients.events().putRule(r -> r.name(name).eventPattern(rule.pattern()));
    clients
        .events()
        .putTargets(r -> r.rule(name).targets(Target.builder().id("queue").arn(queue).build()));
  }

  private void schedule(String function, Schedule schedule) {
    clients
        .scheduler()
        .createSchedule(
            r ->
                r.name(queueOf(schedule.name()))
                    .scheduleExpression(schedule.expression())
                    .scheduleExpressionTimezone(schedule.zone().getId())
                    .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                    .target(
                        t ->
                            t.arn(Names.functionArn(function))
                                .roleArn(ROLE)
                                .input(schedule.input())
                                .retryPolicy(
                                    p -> p.maximumRetryAttempts(schedule.maximumRetryAttempts()))
                                .deadLetterConfig(
                                    d -> d.arn(schedule.deadLetterQueue().orElse(null)))));
  }

  private String queue(String trigger) {
    var url = clients.sqs().createQueue(r -> r.queueName(queueOf(trigger))).queueUrl();
    return clients
        .sqs()
        .getQueueAttributes(r -> r.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
  }
}
