package vn.parindex.local.queue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.lambda.InvocationResult;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.template.AsyncInvocation;

/** Lambda's asynchronous invocation: repeats what fails, then tells the on-failure queue. */
public final class AsyncInvoker implements AutoCloseable {
  private final Queues queues;
  private final Retries retries;
  private final InstantSource clock;
  private final Activity activity;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public AsyncInvoker(Queues queues, Duration retryDelay, InstantSource clock, Activity activity) {
    this.queues = queues;
    this.retries = new Retries(retryDelay);
    this.clock = clock;
    this.activity = activity;
  }

  /** Returns at once; the event counts as work under way until it is done or given up. */
  public void invoke(LambdaFunction function, String event) {
    Activity.Work work = activity.begin("event for " + function.resource().name());
    threads.execute(
        () -> {
          try (work) {
            deliver(function, event);
          }
        });
  }

  private void deliver(LambdaFunction function, String event) {
    AsyncInvocation settings = function.resource().async();
    Retries.Outcome outcome =
        retries.run(settings.maximumRetryAttempts(), () -> function.invoke(event));
    if (!outcome.last().succeeded()) {
      settings.onFailureQueue().ifPresent(queue -> giveUp(queue, function, event, outcome));
    }
  }

  private void giveUp(
      String queue, LambdaFunction function, String event, Retries.Outcome outcome) {
    String name = function.resource().name();
    InvocationResult last = outcome.last();
    var message =
        FailureMessage.of(name, "RetriesExhausted", outcome.attempts(), last, clock.instant());
    message.set("requestPayload", FailureMessage.payload(event));
    message.set("responsePayload", FailureMessage.payload(last.text()));
    queues.send(queue, message);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
