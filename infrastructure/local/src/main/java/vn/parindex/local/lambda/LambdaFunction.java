package vn.parindex.local.lambda;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.template.FunctionResource;

/**
 * A function with its JVMs: started when there is work, up to a maximum; replaced when they die. An
 * invocation waits until a JVM is free. Safe for use by several threads.
 */
public final class LambdaFunction implements AutoCloseable {
  /** Beyond this a JVM that never asked for work is given up, in seconds. */
  private static final long START_LIMIT = 60;

  private final FunctionCommand command;
  private final File log;
  private final int maximum;
  private final ScheduledExecutorService timer;
  private final Activity activity;
  private final Counts counts = new Counts();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Invocation> waiting = new ArrayDeque<>();
  private final List<Sandbox> sandboxes = new ArrayList<>();
  private int idle;
  private boolean closed;

  LambdaFunction(
      FunctionCommand command,
      File log,
      int maximum,
      ScheduledExecutorService timer,
      Activity activity) {
    this.command = command;
    this.log = log;
    this.maximum = maximum;
    this.timer = timer;
    this.activity = activity;
  }

  public FunctionResource resource() {
    return command.function();
  }

  public Counts counts() {
    return counts;
  }

  /** Invokes the function and waits for what comes of it. */
  public InvocationResult invoke(String event) {
    try (Activity.Work _ = activity.begin()) {
      return run(event);
    }
  }

  private InvocationResult run(String event) {
    Invocation invocation = Invocation.of(event);
    counts.started();
    lock.lock();
    try {
      if (closed) {
        invocation.result().complete(new InvocationResult.Crashed("The platform is stopping"));
      } else {
        waiting.add(invocation);
        scaleOut();
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
    InvocationResult result = await(invocation);
    counts.ended(result);
    return result;
  }

  private static InvocationResult await(Invocation invocation) {
    try {
      return invocation.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new InvocationResult.Crashed("The caller was told to stop");
    } catch (ExecutionException e) {
      throw new IllegalStateException("Results are values, never exceptions", e);
    }
  }

  /** Starts the first JVM before anybody asks; true in the future once it is ready for work. */
  CompletableFuture<Boolean> warmUp() {
    return CompletableFuture.supplyAsync(
        () -> {
          lock.lock();
          try {
            if (sandboxes.isEmpty()) {
              startSandbox();
            }
            while (idle == 0 && !sandboxes.isEmpty() && !closed) {
              changed.await();
            }
            return idle > 0;
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
          } finally {
            lock.unlock();
          }
        },
        task -> Thread.ofVirtual().start(task));
  }

  /** Process ids of the JVMs that are alive. */
  public List<Long> pids() {
    lock.lock();
    try {
      return sandboxes.stream().map(Sandbox::pid).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Kills one JVM and returns when it is gone; false if there is none. */
  public boolean killOne() {
    Optional<Sandbox> victim;
    lock.lock();
    try {
      victim = sandboxes.stream().findFirst();
    } finally {
      lock.unlock();
    }
    victim.ifPresent(it -> it.kill().join());
    return victim.isPresent();
  }

  private void scaleOut() {
    long starting = sandboxes.stream().filter(it -> !it.ready()).count();
    if (waiting.size() > idle + starting && sandboxes.size() < maximum) {
      startSandbox();
    }
  }

  private void startSandbox() {
    try {
      Sandbox sandbox = new Sandbox(command, log, new Work());
      sandboxes.add(sandbox);
      sandbox.watch();
      var _ = timer.schedule(() -> giveUp(sandbox), START_LIMIT, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start a JVM for " + resource().name(), e);
    }
  }

  private static void giveUp(Sandbox sandbox) {
    if (!sandbox.ready()) {
      var _ = sandbox.kill();
    }
  }

  private void limit(Sandbox sandbox, Invocation invocation) {
    Duration timeout = resource().timeout();
    var task =
        timer.schedule(
            () -> {
              if (sandbox.worksOn(invocation)
                  && invocation.result().complete(new InvocationResult.TimedOut(timeout))) {
                var _ = sandbox.kill();
              }
            },
            timeout.toMillis(),
            TimeUnit.MILLISECONDS);
    var _ = invocation.result().thenRun(() -> task.cancel(false));
  }

  @Override
  public void close() {
    List<Sandbox> last;
    lock.lock();
    try {
      closed = true;
      last = List.copyOf(sandboxes);
      waiting.forEach(
          it -> it.result().complete(new InvocationResult.Crashed("The platform is stopping")));
      waiting.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    last.forEach(it -> it.kill().join());
  }

  /** The side of this function that its sandboxes see. */
  private final class Work implements Sandbox.Owner {
    @Override
    public Optional<Invocation> awaitWork(Sandbox sandbox) throws InterruptedException {
      lock.lock();
      try {
        idle++;
        changed.signalAll();
        while (waiting.isEmpty() && sandboxes.contains(sandbox) && !closed) {
          changed.await();
        }
        if (closed || !sandboxes.contains(sandbox)) {
          return Optional.empty();
        }
        Invocation invocation = waiting.remove();
        sandbox.assign(invocation);
        limit(sandbox, invocation);
        return Optional.of(invocation);
      } finally {
        idle--;
        lock.unlock();
      }
    }

    @Override
    public void exited(Sandbox sandbox, int status) {
      lock.lock();
      try {
        sandboxes.remove(sandbox);
        changed.signalAll();
        if (!sandbox.ready() && !waiting.isEmpty()) {
          waiting.remove().result().complete(failedStart(sandbox, status));
        }
        if (!closed) {
          scaleOut();
        }
      } finally {
        lock.unlock();
      }
    }

    private InvocationResult failedStart(Sandbox sandbox, int status) {
      return sandbox
          .startError()
          .orElseGet(
              () ->
                  new InvocationResult.Failed(
                      "Runtime.ExitError",
                      InvocationResult.error(
                          "Runtime.ExitError",
                          "The JVM ended with status " + status + " before it asked for work")));
    }
  }
}
