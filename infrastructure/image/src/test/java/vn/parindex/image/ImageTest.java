package vn.parindex.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The packaged {@code round-admin} as an image. It is trained with a request that needs no table.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the Runtime Interface Client is for Linux")
class ImageTest {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  @TempDir static Path folder;
  private static String noRoute = "";
  private static ImageLayout trained;
  private static PackagedFunction function;

  @BeforeAll
  static void build() throws Exception {
    noRoute =
        Files.readString(PROJECT.resolve("events/round-admin-show-caller.json"))
            .replace("GET /me", "GET /nowhere");
    function =
        new PackagedFunction(
            "round-admin",
            PROJECT.resolve("functions/round-admin/target/round-admin.zip"),
            "vn.parindex.platform.lambda.HttpHandler",
            Map.of(
                "MAIN_CLASS", "vn.parindex.roundadmin.RoundAdminFunctions",
                "SPRING_CLOUD_FUNCTION_DEFINITION", "roundAdminApi",
                "ASSESSMENT_TABLE", "none",
                "AWS_REGION", "ap-southeast-1",
                "JAVA_HOME", System.getProperty("java.home")));
    trained = ImageBuild.of(PROJECT, function, folder.resolve("image"), List.of(noRoute));
  }

  @Test
  void theFunctionStartsFromItsCacheAndAnswers() throws Exception {
    var strict =
        function.with("JDK_JAVA_OPTIONS", "-XX:AOTMode=on -Xlog:class+load:file=loaded.txt");
    try (var api = new RuntimeApi(List.of(noRoute))) {
      var process =
          FunctionProcess.ofImage(strict, trained).start(api, folder.resolve("start.log"));
      try {
        assertThat(api.answers().get(60, TimeUnit.SECONDS).getFirst())
            .contains("\"statusCode\":404");
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
    assertThat(Files.readAllLines(trained.taskRoot().resolve("loaded.txt")))
        .filteredOn(line -> line.contains(" vn.parindex."))
        .hasSizeGreaterThan(50)
        .allMatch(line -> line.contains("source: shared objects file") || isLambda(line));
    Files.delete(trained.taskRoot().resolve("loaded.txt"));
  }

  @Test
  void theCheckTakesWhatWasTrained() throws Exception {
    assertThat(check(trained.taskRoot())).isEqualTo(new Outcome(0, ""));
  }

  @Test
  void aJarOfOtherContentIsRefusedThoughTheJvmWouldRunTheOldCodeForIt() throws Exception {
    var copy = copy("replaced");
    var jar = Damage.jar(copy);
    var bytes = Files.readAllBytes(jar);
    var time = Files.getLastModifiedTime(jar);
    bytes[bytes.length / 2] ^= 1;
    Files.write(jar, bytes);
    Files.setLastModifiedTime(jar, time);

    assertThat(jvm(copy).status()).as("the JVM looks at no jar").isZero();
    var refused = check(copy);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.output()).contains(jar.getFileName() + ": FAILED", "REFUSED");
  }

  @ParameterizedTest
  @EnumSource
  void aCacheOfOtherFilesIsRefused(Damage damage) throws Exception {
    var copy = copy(damage.name());
    damage.to(copy);

    var refused = check(copy);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.output()).contains("REFUSED");
  }

  @Test
  void theSameZipGivesTheSameFilesInTheSameOrder() throws Exception {
    var start = PROJECT.resolve("infrastructure/image/bootstrap");
    var again = ImageLayout.of(function, start, folder.resolve("again"));
    assertThat(facts(again)).isEqualTo(facts(trained)).hasSizeGreaterThan(50);
  }

  private static List<String> facts(ImageLayout image) throws IOException {
    var facts = new ArrayList<String>();
    for (var file : image.inputs()) {
      var time = file.toString().endsWith(".jar") ? Files.getLastModifiedTime(file) : "";
      facts.add(file.getFileName() + " " + Sha256.of(file) + " " + time);
    }
    return facts;
  }

  /** Lambda expressions are archived apart and named after where they stand. */
  private static boolean isLambda(String line) {
    return line.contains("$$Lambda");
  }

  private static Path copy(String name) throws Exception {
    var copy = folder.resolve(name);
    var from = trained.taskRoot().toString();
    assertThat(Outcome.of(new ProcessBuilder("cp", "-rp", from, copy.toString())).status())
        .isZero();
    return copy;
  }

  private static Outcome check(Path taskRoot) throws Exception {
    var check = PROJECT.resolve("infrastructure/image/check").toString();
    return Outcome.of(new ProcessBuilder(check, taskRoot.toString()));
  }

  private static Outcome jvm(Path taskRoot) throws Exception {
    var command =
        List.of(FunctionProcess.java(), "-XX:AOTMode=on", "@aot.args", "@jvm.args", "-version");
    return Outcome.of(new ProcessBuilder(command).directory(taskRoot.toFile()));
  }
}
