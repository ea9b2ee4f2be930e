package vn.parindex.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The cache of loaded and linked classes (JEP 483, 514). It holds for the very jars, flags and JVM
 * of its training, so they are written down in {@code app.aot.sha256}, and the cache's name is the
 * hash of that file: {@code infrastructure/image/check} refuses one that belongs to others.
 */
public final class AotCache {

  private static final int SECONDS = 120;
  private static final String TRAINED = "trained.aot";

  private AotCache() {}

  /**
   * Lets the function answer events, and writes the cache of what it loaded for them into the
   * image.
   *
   * @throws IllegalStateException if an answer is an error of the function, or no cache was written
   */
  public static void train(PackagedFunction function, ImageLayout image, List<String> events)
      throws Exception {
    var log = image.root().resolveSibling(function.name() + "-training.log");
    try (var api = new RuntimeApi(events)) {
      var process = training(function, image).start(api, log);
      try {
        requireNoError(api.answers().get(SECONDS, TimeUnit.SECONDS));
        process.destroy(); // an orderly end, at which the JVM writes the cache
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          throw new IllegalStateException("The JVM writes no end of a cache, see " + log);
        }
      } finally {
        process.destroyForcibly();
      }
    }
    if (!Files.exists(image.taskRoot().resolve(TRAINED))) {
      throw new IllegalStateException("The JVM wrote no cache, see " + log);
    }
    name(image);
  }

  private static FunctionProcess training(PackagedFunction function, ImageLayout image) {
    var command =
        List.of(
            FunctionProcess.java(),
            "-XX:AOTCacheOutput=" + TRAINED,
            "@jvm.args",
            FunctionProcess.CLIENT,
            function.handler());
    return new FunctionProcess(function.withoutToolOptions(), command, image.taskRoot());
  }

  private static void requireNoError(List<String> answers) {
    for (var answer : answers) {
      if (answer.contains("\"statusCode\":5")) {
        throw new IllegalStateException("An event of the training failed: " + answer);
      }
    }
  }

  private static void name(ImageLayout image) throws IOException {
    var sums = image.taskRoot().resolve("app.aot.sha256");
    Files.writeString(sums, sums(image));
    var name = "app-" + Sha256.of(sums).substring(0, 16) + ".aot";
    Files.move(image.taskRoot().resolve(TRAINED), image.taskRoot().resolve(name));
    Files.writeString(image.taskRoot().resolve("aot.args"), "-XX:AOTCache=" + name + "\n");
  }

  /** In the format of {@code sha256sum}; the JVM is a remark, which that skips. */
  private static String sums(ImageLayout image) throws IOException {
    var sums = new StringBuilder();
    sums.append("# ").append(System.getProperty("java.vm.vendor")).append(' ');
    sums.append(System.getProperty("java.vm.version")).append('\n');
    for (Path input : image.inputs()) {
      sums.append(Sha256.of(input)).append("  ");
      sums.append(image.taskRoot().relativize(input)).append('\n');
    }
    return sums.toString();
  }
}
