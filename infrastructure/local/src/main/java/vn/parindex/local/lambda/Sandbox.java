package vn.parindex.local.lambda;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One JVM of a function with its Runtime API. It works on one invocation at a time. */
final class Sandbox implements RuntimeApi.Listener {
  /** Where a sandbox gets its work and tells what became of it. */
  interface Owner {
    Optional<Invocation> awaitWork(Sandbox sandbox) throws InterruptedException;

    void exited(Sandbox sandbox, int status);
  }

  private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

  private final Owner owner;
  private final RuntimeApi api;
  private final Process process;
  private final AtomicReference<@Nullable Invocation> current = new AtomicReference<>();
  private final CompletableFuture<Void> gone = new CompletableFuture<>();
  private volatile InvocationResult.@Nullable Failed startError;
  private volatile boolean ready;

  Sandbox(FunctionCommand command, File log, Owner owner) throws IOException {
    this.owner = owner;
    this.api = new RuntimeApi(command.function(), this);
    this.process = command.process(api.address(), log).start();
  }

  /** To be called once, when the owner knows this sandbox. */
  void watch() {
    var _ =
        process
            .onExit()
            .thenAccept(this::ended)
            .exceptionally(
                thrown -> {
                  LOG.error("The end of JVM {} could not be dealt with", pid(), thrown);
                  return null;
                });
  }

  @Override
  public Optional<Invocation> next() throws InterruptedException {
    ready = true;
    return owner.awaitWork(this);
  }

  /** To be called by the owner in the same step that takes the work from its queue. */
  void assign(Invocation invocation) {
    current.set(invocation);
  }

  @Override
  public void answered(String id, InvocationResult result) {
    Invocation invocation = current.get();
    if (invocation != null && invocation.id().equals(id)) {
      current.set(null);
      invocation.result().complete(result);
    }
  }

  @Override
  public void failedToStart(InvocationResult.Failed error) {
    startError = error;
  }

  /** Has asked for work at least once: its initialisation is over. */
  boolean ready() {
    return ready;
  }

  long pid() {
    return process.pid();
  }

  boolean worksOn(Invocation invocation) {
    return invocation.equals(current.get());
  }

  Optional<InvocationResult.Failed> startError() {
    return Optional.ofNullable(startError);
  }

  /** Kills the JVM, as {@code kill -9} would. The future completes when the owner knows. */
  CompletableFuture<Void> kill() {
    process.destroyForcibly();
    return gone;
  }

  private void ended(Process ended) {
    int status = ended.exitValue();
    try {
      owner.exited(this, status);
    } finally {
      try {
        crash("Runtime exited with error: exit status " + status);
      } finally {
        gone.complete(null);
        api.close();
      }
    }
  }

  private void crash(String why) {
    Invocation invocation = current.getAndSet(null);
    if (invocation != null) {
      invocation.result().complete(new InvocationResult.Crashed(why));
    }
  }
}
