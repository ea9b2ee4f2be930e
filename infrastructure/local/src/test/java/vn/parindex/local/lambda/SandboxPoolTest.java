package vn.parindex.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.local.template.AsyncInvocation;
import vn.parindex.local.template.FunctionResource;

/**
 * JVMs that die. At the moment in which one that waited for work does, the thread that speaks with
 * it has not noticed yet: a request that comes then must not count on it.
 */
class SandboxPoolTest {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  @TempDir private Path directory;

  private Path log;
  private SandboxPool pool;

  @BeforeEach
  void aJvmWaitsForWork() throws Exception {
    log = Files.createDirectory(directory.resolve("logs")).resolve("log");
    pool = new SandboxPool(command(), log.toFile(), 2, timer);
    assertThat(pool.warmUp()).isTrue();
  }

  private static FunctionCommand command() throws Exception {
    var function =
        new FunctionResource(
            "Echo",
            "none.zip",
            EchoHandler.class.getName(),
            128,
            Duration.ofSeconds(20),
            Map.of(),
            "Text",
            new AsyncInvocation(2, Optional.empty()),
            new FunctionResource.Triggers(List.of(), List.of(), List.of(), List.of(), List.of()));
    var classes =
        Path.of(EchoHandler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new FunctionCommand(function, classes, RuntimeClient.OWN, List.of(), Map.of());
  }

  @AfterEach
  void everythingStops() {
    pool.close();
    timer.shutdownNow();
  }

  @RepeatedTest(5)
  void aRequestThatComesAtThatMomentGetsANewJvm() throws Exception {
    var invocation = Invocation.of("{}");

    // In the very thread that tells of the end, before the other thread can wake up.
    var gone = pool.sandboxes().getFirst().kill().thenRun(() -> pool.submit(invocation));

    assertThat(invocation.result().get(30, TimeUnit.SECONDS))
        .isEqualTo(new InvocationResult.Succeeded("{}"));
    gone.join();
  }

  @Test
  void aRequestForWhichNoJvmCanBeStartedIsToldSo() throws Exception {
    var invocation = Invocation.of("{}");
    pool.sandboxes().getFirst().kill().join();
    Files.delete(log);
    Files.delete(directory.resolve("logs"));

    pool.submit(invocation);

    assertThat(invocation.result().get(30, TimeUnit.SECONDS).text())
        .contains("Cannot start a JVM for Echo");
  }
}
