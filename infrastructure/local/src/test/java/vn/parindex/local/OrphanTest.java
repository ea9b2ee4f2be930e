package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.local.lambda.RuntimeClient;

/** No JVM of a function outlives the platform, however that ends. */
class OrphanTest {
  /** Runs the sample platform in a process of its own and prints a function's process id. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws IOException {
      SampleProject project = new SampleProject(Path.of(arguments[0]));
      RunningPlatform platform =
          LocalPlatform.start(
              project.options().withRuntimeClient(RuntimeClient.valueOf(arguments[1])));
      Http.get(platform, "/things/x");
      System.out.println("logs " + platform.logs());
      System.out.println("pid " + platform.pids("Api").getFirst());
    }
  }

  private static Process program(Path root, RuntimeClient client) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            root.toString(),
            client.name())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static ProcessHandle functionOf(Process program) {
    return ProcessHandle.of(Long.parseLong(said(program, "pid "))).orElseThrow();
  }

  private static String said(Process program, String what) {
    return program
        .inputReader()
        .lines()
        .filter(line -> line.startsWith(what))
        .map(line -> line.substring(what.length()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(RuntimeClient.class)
  void whenThePlatformIsKilledItsFunctionsEnd(RuntimeClient client, @TempDir Path root)
      throws Exception {
    Process program = program(root, client);
    ProcessHandle function = functionOf(program);
    assertThat(function.isAlive()).isTrue();

    program.destroyForcibly().waitFor();

    function.onExit().get(20, TimeUnit.SECONDS);
    assertThat(function.isAlive()).isFalse();
  }

  @Test
  void whenThePlatformIsInterruptedItStopsItsFunctions(@TempDir Path root) throws Exception {
    Process program = program(root, RuntimeClient.AWS);
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
