package vn.parindex.local.template;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A schedule of EventBridge Scheduler.
 *
 * @param name of the function and the event, for messages
 * @param expression {@code cron(minutes hours day-of-month month day-of-week year)}
 * @param input JSON with the placeholder {@code <aws.scheduler.scheduled-time>}
 * @param maximumRetryAttempts after the first try
 * @param deadLetterQueue ARN of the queue that receives an input which failed every time
 */
public record Schedule(
    String name,
    String expression,
    ZoneId zone,
    String input,
    int maximumRetryAttempts,
    Optional<String> deadLetterQueue) {}
