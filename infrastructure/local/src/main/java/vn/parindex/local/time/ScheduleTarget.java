package vn.parindex.local.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.queue.FailureMessage;
import vn.parindex.local.queue.Queues;
import vn.parindex.local.queue.Retries;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.Schedule;
import vn.parindex.local.template.TemplateRefused;

/** A schedule and the function that it invokes. */
final class ScheduleTarget {
  private static final String SCHEDULED_TIME = "<aws.scheduler.scheduled-time>";
  private static final Pattern PLACEHOLDER = Pattern.compile("<aws\\.[^>]*>");

  private final Schedule schedule;
  private final Recurrence recurrence;
  private final LambdaFunction function;
  private final Queues queues;
  private final Retries retries;

  ScheduleTarget(Schedule schedule, LambdaFunction function, Queues queues, Retries retries) {
    this.schedule = schedule;
    this.recurrence = Recurrence.parse(schedule.name(), schedule.expression());
    this.function = function;
    this.queues = queues;
    this.retries = retries;
    Matcher placeholders = PLACEHOLDER.matcher(schedule.input().replace(SCHEDULED_TIME, ""));
    if (placeholders.find()) {
      throw new TemplateRefused(
          schedule.name(), placeholders.group() + " is not understood by the local platform");
    }
  }

  String name() {
    return schedule.name();
  }

  Instant next(Instant after) {
    return recurrence.next(after, schedule.zone());
  }

  /** Whether a clock that is moved over several occurrences makes up for all of them. */
  boolean isMadeUp() {
    return recurrence.isMadeUp();
  }

  /** The next occurrence after an instant when the clock is moved to another. */
  Instant nextOnTheWay(Instant after, Instant end) {
    return recurrence.nextOnTheWay(after, end, schedule.zone());
  }

  /** Invokes the function for one occurrence and waits; what fails for good is a dead letter. */
  void fire(Instant occurrence) {
    String time =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            occurrence.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    String input = schedule.input().replace(SCHEDULED_TIME, time);
    Retries.Outcome outcome =
        retries.run(schedule.maximumRetryAttempts(), () -> function.invoke(input));
    if (!outcome.last().succeeded()) {
      schedule
          .deadLetterQueue()
          .ifPresent(
              queue -> {
                var attributes =
                    Map.of(
                        "SCHEDULE_ARN",
                            Names.arn("scheduler", "schedule/default/" + schedule.name()),
                        "TARGET_ARN", Names.functionArn(function.resource().name()),
                        "SCHEDULED_TIME", time,
                        "RETRY_ATTEMPTS", String.valueOf(outcome.attempts() - 1),
                        "EXHAUSTED_RETRY_CONDITION", "MaximumRetryAttempts",
                        "ERROR_CODE", "FunctionError",
                        "ERROR_MESSAGE", outcome.last().text());
                queues.send(queue, FailureMessage.payload(input), attributes);
              });
    }
  }
}
