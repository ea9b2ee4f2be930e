package vn.parindex.coldstart;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.parindex.image.FunctionProcess;
import vn.parindex.image.RuntimeApi;

/**
 * Starts a function's process as Lambda does and measures the time to its first answer.
 *
 * @param event the event that every candidate answers
 * @param folder where the processes' output goes
 */
record ColdStart(String event, Path folder) {

  private static final int TIMEOUT_SECONDS = 60;

  /** Starts a process and times it to its first answer, which must be 200. */
  Start measure(FunctionProcess candidate) throws Exception {
    var name = candidate.function().name();
    try (var api = new RuntimeApi(List.of(event))) {
      long start = System.nanoTime();
      var process = candidate.start(api, folder.resolve(name + ".log"));
      try {
        var answer = api.answers().get(TIMEOUT_SECONDS, TimeUnit.SECONDS).getFirst();
        if (!answer.contains("\"statusCode\":200")) {
          throw new IllegalStateException(name + " answered " + answer);
        }
        return new Start((api.answeredAt() - start) / 1e6, processorMillis(process));
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static double processorMillis(Process process) {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }
}
