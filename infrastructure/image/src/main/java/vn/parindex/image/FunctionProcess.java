package vn.parindex.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the process of a function is started.
 *
 * @param function whose
 * @param command program and arguments
 * @param taskRoot where its files are: the working directory, as in Lambda
 */
public record FunctionProcess(PackagedFunction function, List<String> command, Path taskRoot) {

  /** What runs in the process and loads the handler. */
  static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /**
   * The flags of every candidate. Lambda gives the first two and the last to a JVM with 1,024 MB;
   * the template asks for C1 alone.
   */
  static final List<String> FLAGS =
      List.of(
          "-XX:MaxHeapSize=716800k",
          "-XX:+UseSerialGC",
          "-XX:+TieredCompilation",
          "-XX:TieredStopAtLevel=1",
          "--enable-native-access=ALL-UNNAMED");

  public FunctionProcess {
    command = List.copyOf(command);
  }

  /** As Lambda runs a zip: the client is on the class path and loads the function's jars itself. */
  public static FunctionProcess ofZip(PackagedFunction function, Path unpacked) {
    var client =
        Surroundings.clientJars().stream().map(Path::toString).collect(Collectors.joining(":"));
    var command =
        Stream.of(
                Stream.of(java()),
                FLAGS.stream(),
                Stream.of("-Xshare:auto", "-cp", client, CLIENT, function.handler()))
            .flatMap(part -> part)
            .toList();
    return new FunctionProcess(function, command, unpacked);
  }

  /** As the image's start script runs it. */
  public static FunctionProcess ofImage(PackagedFunction function, ImageLayout image) {
    return new FunctionProcess(
        function, List.of(image.taskRoot().resolve("bootstrap").toString()), image.taskRoot());
  }

  /** Starts it; what it prints goes to a file. */
  public Process start(RuntimeApi api, Path log) throws IOException {
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(function.environment());
    builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
    builder.environment().put("_HANDLER", function.handler());
    builder.environment().put("LAMBDA_TASK_ROOT", taskRoot.toString());
    builder.directory(taskRoot.toFile());
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
