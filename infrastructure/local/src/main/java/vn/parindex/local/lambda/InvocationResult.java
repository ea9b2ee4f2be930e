package vn.parindex.local.lambda;

import java.time.Duration;
import vn.parindex.local.json.Json;

/** How an invocation ended. */
public sealed interface InvocationResult {
  /** What waiting callers are told when the platform stops. */
  static InvocationResult stopping() {
    return new Crashed("The platform is stopping");
  }

  /** The function answered with this JSON. */
  record Succeeded(String payload) implements InvocationResult {}

  /**
   * The function, or its start, threw.
   *
   * @param errorType as Lambda reports it, for example {@code java.lang.IllegalStateException}
   * @param payload Lambda's JSON about the error
   */
  record Failed(String errorType, String payload) implements InvocationResult {}

  /** The function did not answer within its timeout; its JVM was killed. */
  record TimedOut(Duration after) implements InvocationResult {}

  /** The JVM ended while it worked on this invocation. */
  record Crashed(String why) implements InvocationResult {}

  default boolean succeeded() {
    return this instanceof Succeeded;
  }

  /** What Lambda would tell a caller: the answer, or JSON with errorMessage and errorType. */
  default String text() {
    return switch (this) {
      case Succeeded(String payload) -> payload;
      case Failed(String type, String payload) -> payload;
      case TimedOut(Duration after) ->
          error("Sandbox.Timedout", "Task timed out after " + after.toSeconds() + " seconds");
      case Crashed(String why) -> error("Runtime.ExitError", why);
    };
  }

  /** What the JVM said of its start before it ended, or else only that it ended. */
  static InvocationResult failedStart(Sandbox sandbox, int status) {
    String type = "Runtime.ExitError";
    String message = "The JVM ended with status " + status + " before it asked for work";
    return sandbox.startError().orElseGet(() -> new Failed(type, error(type, message)));
  }

  /** The machine could not start a JVM at all. */
  static InvocationResult noStart(String function) {
    String type = "Runtime.ExitError";
    return new Failed(type, error(type, "Cannot start a JVM for " + function));
  }

  static String error(String type, String message) {
    return Json.object().put("errorType", type).put("errorMessage", message).toString();
  }
}
