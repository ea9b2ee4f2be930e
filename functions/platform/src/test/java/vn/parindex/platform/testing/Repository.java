package vn.parindex.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that the tests run in. */
public final class Repository {

  private Repository() {}

  /** The text of a file, by its path from the root of the repository. */
  public static String text(String path) {
    try {
      return Files.readString(root().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The root of the repository: the nearest directory above with a template. */
  public static Path root() {
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("template.yaml"))) {
        return at;
      }
    }
    throw new IllegalStateException("No template.yaml in this directory or above");
  }
}
