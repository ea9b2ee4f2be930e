package vn.parindex.local.lambda;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One event on its way to a function. */
record Invocation(String id, String event, CompletableFuture<InvocationResult> result) {
  static Invocation of(String event) {
    return new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
  }
}
