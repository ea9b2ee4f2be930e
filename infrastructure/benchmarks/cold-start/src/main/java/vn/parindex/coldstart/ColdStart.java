package vn.parindex.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts a function's process as Lambda does and measures the time to its first answer. */
final class ColdStart {

  private static final int TIMEOUT_SECONDS = 60;
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  private final String clientClassPath;
  private final Map<String, String> shared;
  private final byte[] event;

  /**
   * A measurement.
   *
   * @param clientClassPath class path of the Runtime Interface Client
   * @param shared environment of every candidate
   * @param event the event that every candidate answers
   */
  ColdStart(String clientClassPath, Map<String, String> shared, byte[] event) {
    this.clientClassPath = clientClassPath;
    this.shared = Map.copyOf(shared);
    this.event = event.clone();
  }

  /** Starts the function of an unpacked zip and times it to its first answer. */
  Start measure(Candidate candidate, Path unpacked) throws Exception {
    try (var invocation = new FirstInvocation(event)) {
      var builder = new ProcessBuilder(command(candidate, unpacked));
      builder.environment().clear();
      builder.environment().putAll(shared);
      builder.environment().putAll(candidate.environment());
      builder.environment().put("AWS_LAMBDA_RUNTIME_API", invocation.address());
      builder.environment().put("_HANDLER", candidate.handler());
      builder.environment().put("LAMBDA_TASK_ROOT", unpacked.toString());
      var log = unpacked.resolveSibling(candidate.name() + ".log");
      builder.directory(unpacked.toFile());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      long start = System.nanoTime();
      var process = builder.start();
      try {
        var answer = invocation.answer().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (!answer.contains("\"statusCode\":200")) {
          throw new IllegalStateException(candidate.name() + " answered " + answer);
        }
        return new Start((invocation.answeredAt() - start) / 1e6, processorMillis(process));
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static double processorMillis(Process process) {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  private List<String> command(Candidate candidate, Path unpacked) throws IOException {
    var classPath = new ArrayList<String>();
    classPath.add(unpacked.toString());
    try (Stream<Path> jars = Files.list(unpacked.resolve("lib"))) {
      jars.map(Path::toString).sorted().forEach(classPath::add);
    }
    classPath.add(clientClassPath);
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:MaxHeapSize=716800k",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        String.join(":", classPath),
        CLIENT,
        candidate.handler());
  }
}
