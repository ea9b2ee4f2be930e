package vn.parindex.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An event source mapping of a table's stream.
 *
 * @param name logical id of the event
 * @param patterns JSON filter patterns; a record passes if one of them matches, or if there is none
 * @param maximumRetryAttempts after the first try; empty: without end
 * @param maximumRecordAge older records are given up; empty: never
 * @param onFailureQueue ARN of the queue that hears of batches that were given up
 */
public record StreamMapping(
    String name,
    String streamArn,
    int batchSize,
    Optional<Integer> maximumRetryAttempts,
    Optional<Duration> maximumRecordAge,
    boolean bisectOnError,
    boolean reportsItemFailures,
    Optional<String> onFailureQueue,
    List<String> patterns) {}
