package vn.parindex.local.lambda;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JVMs of one function and the invocations that wait for them. A JVM is started when more wait
 * than there are free or starting, up to a maximum.
 */
final class SandboxPool implements Sandbox.Owner, AutoCloseable {
  /** Beyond this a JVM that never asked for work is given up, in seconds. */
  private static final long START_LIMIT = 60;

  private static final Logger LOG = LoggerFactory.getLogger(SandboxPool.class);

  private final FunctionCommand command;
  private final File log;
  private final int maximum;
  private final ScheduledExecutorService timer;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Invocation> waiting = new ArrayDeque<>();
  private final List<Sandbox> sandboxes = new ArrayList<>();
  private final Set<Sandbox> free = new HashSet<>();
  private boolean closed;

  SandboxPool(FunctionCommand command, File log, int maximum, ScheduledExecutorService timer) {
    this.command = command;
    this.log = log;
    this.maximum = maximum;
    this.timer = timer;
  }

  void submit(Invocation invocation) {
    lock.lock();
    try {
      if (closed) {
        invocation.result().complete(InvocationResult.stopping());
      } else {
        waiting.add(invocation);
        scaleOut();
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Starts the first JVM before anybody asks; false if it ends without having asked for work. */
  boolean warmUp() throws InterruptedException {
    lock.lock();
    try {
      if (sandboxes.isEmpty() && !closed) {
        startSandbox();
      }
      while (free.isEmpty() && !sandboxes.isEmpty() && !closed) {
        changed.await();
      }
      return !free.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  List<Sandbox> sandboxes() {
    lock.lock();
    try {
      return List.copyOf(sandboxes);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<Invocation> awaitWork(Sandbox sandbox) throws InterruptedException {
    lock.lock();
    try {
      free.add(sandbox);
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
      free.remove(sandbox);
      lock.unlock();
    }
  }

  @Override
  public void exited(Sandbox sandbox, int status) {
    lock.lock();
    try {
      sandboxes.remove(sandbox);
      // Its thread here has not woken up yet: nobody may count on it in the meantime.
      free.remove(sandbox);
      changed.signalAll();
      if (!sandbox.ready() && !waiting.isEmpty()) {
        // Its start fails one invocation, as in Lambda; the next tries another start.
        waiting.remove().result().complete(InvocationResult.failedStart(sandbox, status));
      }
      if (!closed) {
        scaleOut();
      }
    } finally {
      lock.unlock();
    }
  }

  private void scaleOut() {
    long starting = sandboxes.stream().filter(it -> !it.ready()).count();
    if (waiting.size() > free.size() + starting && sandboxes.size() < maximum) {
      startSandbox();
    }
  }

  private void startSandbox() {
    try {
      Sandbox sandbox = new Sandbox(command, log, this);
      sandboxes.add(sandbox);
      sandbox.watch();
      var _ = timer.schedule(() -> giveUp(sandbox), START_LIMIT, TimeUnit.SECONDS);
    } catch (IOException e) {
      String name = command.function().name();
      LOG.error("Cannot start a JVM for {}", name, e);
      if (!waiting.isEmpty()) {
        // As when its start fails: one invocation is told, the next tries another start.
        waiting.remove().result().complete(InvocationResult.noStart(name));
      }
    }
  }

  private static void giveUp(Sandbox sandbox) {
    if (!sandbox.ready()) {
      var _ = sandbox.kill();
    }
  }

  private void limit(Sandbox sandbox, Invocation invocation) {
    Duration timeout = command.function().timeout();
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
    lock.lock();
    try {
      closed = true;
      waiting.forEach(it -> it.result().complete(InvocationResult.stopping()));
      waiting.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    sandboxes().forEach(it -> it.kill().join());
  }
}
