package vn.parindex.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What may be wrong with the files of an image. */
enum Damage {
  A_JAR_MORE {
    @Override
    void to(Path taskRoot) throws IOException {
      Files.copy(jar(taskRoot), taskRoot.resolve("lib/zzz.jar"));
    }
  },
  A_JAR_LESS {
    @Override
    void to(Path taskRoot) throws IOException {
      Files.delete(jar(taskRoot));
    }
  },
  OTHER_FLAGS {
    @Override
    void to(Path taskRoot) throws IOException {
      var arguments = taskRoot.resolve("jvm.args");
      var c1 = Files.readString(arguments);
      Files.writeString(arguments, c1.replace("TieredStopAtLevel=1", "TieredStopAtLevel=4"));
    }
  },
  ANOTHER_JVM {
    @Override
    void to(Path taskRoot) throws IOException {
      var sums = taskRoot.resolve("app.aot.sha256");
      Files.writeString(sums, Files.readString(sums).replaceFirst("25\\.\\S+", "25.0.0+1"));
      rename(taskRoot);
    }
  },
  NO_CACHE {
    @Override
    void to(Path taskRoot) throws IOException {
      Files.delete(cache(taskRoot));
    }
  },
  A_CACHE_OF_OTHER_SUMS {
    @Override
    void to(Path taskRoot) throws IOException {
      Files.move(cache(taskRoot), taskRoot.resolve("app-0123456789abcdef.aot"));
      Files.writeString(taskRoot.resolve("aot.args"), "-XX:AOTCache=app-0123456789abcdef.aot\n");
    }
  };

  abstract void to(Path taskRoot) throws IOException;

  static Path jar(Path taskRoot) throws IOException {
    return find(taskRoot.resolve("lib"), "par-index-");
  }

  private static Path cache(Path taskRoot) throws IOException {
    return find(taskRoot, "app-");
  }

  /** Gives the cache the name that the sums ask for: only what they say is wrong. */
  private static void rename(Path taskRoot) throws IOException {
    var name = "app-" + Sha256.of(taskRoot.resolve("app.aot.sha256")).substring(0, 16) + ".aot";
    Files.move(cache(taskRoot), taskRoot.resolve(name));
    Files.writeString(taskRoot.resolve("aot.args"), "-XX:AOTCache=" + name + "\n");
  }

  private static Path find(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .findFirst()
          .orElseThrow();
    }
  }
}
