package vn.parindex.local.stream;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import vn.parindex.local.lambda.InvocationResult;
import vn.parindex.local.queue.Retries;
import vn.parindex.local.template.StreamMapping;

/**
 * Delivers the records of one batch in order, by the rules of Lambda's event source mapping:
 * repeat, bisect, go on from the first record that failed, give up by count or age.
 */
final class BatchDelivery {
  /** Records that were given up, and why. */
  record GivenUp(
      List<StreamRecord> records, String condition, int attempts, InvocationResult last) {}

  private record Attempt(List<StreamRecord> records, int failures) {}

  private final StreamMapping mapping;
  private final Function<List<StreamRecord>, InvocationResult> function;
  private final java.util.function.Consumer<GivenUp> destination;
  private final Retries retries;
  private final InstantSource machine;

  BatchDelivery(
      StreamMapping mapping,
      Function<List<StreamRecord>, InvocationResult> function,
      java.util.function.Consumer<GivenUp> destination,
      Retries retries,
      InstantSource machine) {
    this.mapping = mapping;
    this.function = function;
    this.destination = destination;
    this.retries = retries;
    this.machine = machine;
  }

  /** Returns when every record is done or given up; false if the thread was told to stop. */
  boolean deliver(List<StreamRecord> batch) {
    Deque<Attempt> left = new ArrayDeque<>(List.of(new Attempt(batch, 0)));
    while (!left.isEmpty()) {
      Attempt attempt = left.pop();
      InvocationResult result = function.apply(attempt.records());
      if (Thread.currentThread().isInterrupted()) {
        // The platform stops: nothing is known of these records, they come again.
        return false;
      }
      switch (BatchAnswer.of(result, attempt.records(), mapping.reportsItemFailures())) {
        case BatchAnswer.Done _ -> {}
        case BatchAnswer.FailedFrom(int index) when index > 0 -> {
          // Records before the first failure are done: what is left is another batch.
          List<StreamRecord> rest = attempt.records().subList(index, attempt.records().size());
          left.push(new Attempt(rest, 0));
        }
        default -> {
          if (!failed(attempt, result, left)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean failed(Attempt attempt, InvocationResult result, Deque<Attempt> left) {
    List<StreamRecord> records = attempt.records();
    int failures = attempt.failures() + 1;
    if (tooOld(records)) {
      destination.accept(new GivenUp(records, "MaximumRecordAgeExceeded", failures, result));
      return true;
    }
    if (mapping.bisectOnError() && records.size() > 1) {
      // Splitting does not count as a retry.
      int half = records.size() / 2;
      left.push(new Attempt(records.subList(half, records.size()), attempt.failures()));
      left.push(new Attempt(records.subList(0, half), attempt.failures()));
      return true;
    }
    if (mapping.maximumRetryAttempts().filter(maximum -> failures > maximum).isPresent()) {
      destination.accept(new GivenUp(records, "RetryAttemptsExhausted", failures, result));
      return true;
    }
    left.push(new Attempt(records, failures));
    return retries.waitBefore(failures);
  }

  private boolean tooOld(List<StreamRecord> records) {
    return mapping
        .maximumRecordAge()
        .filter(age -> records.getFirst().created().plus(age).isBefore(machine.instant()))
        .isPresent();
  }
}
