package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.local.lambda.RuntimeClient;

/** No JVM of a function outlives the platform, however that ends. */
class OrphanTest {
  /** Runs the sample platform in a process of its own and prints its functions' process ids. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws IOException {
      for (String client : Set.of(arguments[1].split(","))) {
        SampleProject project = new SampleProject(Path.of(arguments[0], client));
        RunningPlatform platform =
            LocalPlatform.start(project.options().withRuntimeClient(RuntimeClient.valueOf(client)));
        Http.get(platform, "/things/x");
        System.out.println("logs " + platform.logs());
        System.out.println("pid " + platform.pids("Api").getFirst());
      }
    }
  }

  private static Process program(Path root, String clients) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            root.toString(),
            clients)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static ProcessHandle functionOf(Process program) {
    return ProcessHandle.of(Long.parseLong(said(program, "pid "))).orElseThrow();
  }

  private static String said(Process program, String what) {
    try {
      BufferedReader output = program.inputReader();
      String line = output.readLine();
      while (line != null && !line.startsWith(what)) {
        line = output.readLine();
      }
      assertThat(line).as("The program ended before it said " + what).isNotNull();
      return line.substring(what.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whenThePlatformIsKilledItsFunctionsEnd(@TempDir Path root) throws Exception {
    Process program = program(root, "AWS,OWN");
    List<ProcessHandle> functions = List.of(functionOf(program), functionOf(program));
    assertThat(functions).allMatch(ProcessHandle::isAlive);

    program.destroyForcibly().waitFor();

    for (ProcessHandle function : functions) {
      function.onExit().get(20, TimeUnit.SECONDS);
    }
    assertThat(functions).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void whenThePlatformIsInterruptedItStopsItsFunctions(@TempDir Path root) throws Exception {
    Process program = program(root, "OWN");
    Path logs = Path.of(said(program, "logs "));
    ProcessHandle function = functionOf(program);
    assertThat(logs).exists();

    // SIGTERM, which takes the same way as Ctrl-C.
    program.destroy();

    assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(function.isAlive()).isFalse();
    assertThat(logs).doesNotExist();
  }
}
