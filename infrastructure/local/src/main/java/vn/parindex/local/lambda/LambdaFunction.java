package vn.parindex.local.lambda;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.template.FunctionResource;

/**
 * A function with its JVMs: started when there is work, replaced when they die. An invocation waits
 * until a JVM is free. Safe for use by several threads.
 */
public final class LambdaFunction implements AutoCloseable {
  private final FunctionResource resource;
  private final SandboxPool pool;
  private final Activity activity;
  private final Counts counts = new Counts();

  LambdaFunction(FunctionResource resource, SandboxPool pool, Activity activity) {
    this.resource = resource;
    this.pool = pool;
    this.activity = activity;
  }

  public FunctionResource resource() {
    return resource;
  }

  public Counts counts() {
    return counts;
  }

  /** Invokes the function and waits for what comes of it. */
  public InvocationResult invoke(String event) {
    try (Activity.Work _ = activity.begin("function " + resource.name())) {
      Invocation invocation = Invocation.of(event);
      counts.started();
      pool.submit(invocation);
      InvocationResult result = await(invocation);
      counts.ended(result);
      return result;
    }
  }

  private static InvocationResult await(Invocation invocation) {
    try {
      return invocation.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return InvocationResult.stopping();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Results are values, never exceptions", e);
    }
  }

  /** Starts the first JVM before anybody asks; false if it does not come up. */
  boolean warmUp() throws InterruptedException {
    return pool.warmUp();
  }

  /** Process ids of the JVMs that are alive. */
  public List<Long> pids() {
    return pool.sandboxes().stream().map(Sandbox::pid).toList();
  }

  /** Kills one JVM and returns when it is gone; false if there is none. */
  public boolean killOne() {
    Optional<Sandbox> victim = pool.sandboxes().stream().findFirst();
    victim.ifPresent(it -> it.kill().join());
    return victim.isPresent();
  }

  @Override
  public void close() {
    pool.close();
  }
}
