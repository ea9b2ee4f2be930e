package vn.parindex.local.lambda;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.local.template.FunctionResource;
import vn.parindex.local.template.Names;

/**
 * How a function's JVM is started: the command and the whole environment. Nothing of the
 * developer's own environment passes.
 *
 * @param taskRoot the unpacked zip, the working directory as in Lambda
 * @param clientOptions options of the JVM that the client needs
 */
record FunctionCommand(
    FunctionResource function,
    Path taskRoot,
    RuntimeClient client,
    List<String> clientOptions,
    Map<String, String> endpoints) {
  /** Lambda gives 85 % of a function's memory to the heap. */
  private static final int HEAP_PERCENT = 85;

  private static final int KILOBYTES = 1024;

  ProcessBuilder process(String runtimeApi, File log) {
    ProcessBuilder process = new ProcessBuilder(command());
    process.directory(taskRoot.toFile());
    process.environment().clear();
    process.environment().putAll(environment(runtimeApi));
    process.redirectErrorStream(true);
    process.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    return process;
  }

  private List<String> command() {
    long heap = (long) function.memoryMegabytes() * KILOBYTES * HEAP_PERCENT / 100;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:MaxHeapSize=" + heap + "k");
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(clientOptions);
    command.addAll(List.of("-cp", client.classPath(), client.mainClass(), function.handler()));
    return command;
  }

  private Map<String, String> environment(String runtimeApi) {
    Map<String, String> all = new TreeMap<>(function.environment());
    all.putAll(endpoints);
    all.put("AWS_REGION", Names.REGION);
    all.put("AWS_DEFAULT_REGION", Names.REGION);
    all.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
    all.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    all.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    all.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.memoryMegabytes()));
    all.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    all.put("AWS_LAMBDA_LOG_FORMAT", function.logFormat());
    all.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name());
    all.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
    all.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
    all.put("LAMBDA_TASK_ROOT", taskRoot.toString());
    all.put("_HANDLER", function.handler());
    all.put("LANG", "en_US.UTF-8");
    all.put("TZ", ":UTC");
    all.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    // Windows opens no socket without it.
    Optional.ofNullable(System.getenv("SystemRoot")).ifPresent(it -> all.put("SystemRoot", it));
    return all;
  }
}
