package vn.parindex.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a function's image as a folder: {@code var/task} with the start script, the flags of
 * the JVM and every jar, that of the Runtime Interface Client too. The jars are in one order, by
 * name, and of one time, so that the same zip gives the same layer of an image.
 */
public record ImageLayout(Path root) {

  private static final FileTime TIME = FileTime.from(Instant.parse("2022-10-07T00:00:00Z"));

  /** Fills the folder anew from a packaged zip, without a cache yet. */
  public static ImageLayout of(PackagedFunction function, Path start, Path root)
      throws IOException {
    var image = new ImageLayout(root.toAbsolutePath());
    Zips.remove(root);
    Zips.unpack(function.zip(), image.taskRoot());
    for (var jar : Surroundings.clientJars()) {
      Files.copy(
          jar,
          image.taskRoot().resolve("lib").resolve(jar.getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    }
    for (var jar : image.jars()) {
      Files.setLastModifiedTime(jar, TIME);
    }
    Files.writeString(image.taskRoot().resolve("jvm.args"), image.arguments());
    var bootstrap = Files.copy(start, image.taskRoot().resolve("bootstrap"));
    Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rwxr-xr-x"));
    return image;
  }

  /** What is {@code /var/task} in the image. */
  public Path taskRoot() {
    return root.resolve("var/task");
  }

  /** Everything that the cache depends on but the JVM, in the order of the class path. */
  List<Path> inputs() throws IOException {
    var inputs = new ArrayList<Path>();
    inputs.add(taskRoot().resolve("bootstrap"));
    inputs.add(taskRoot().resolve("jvm.args"));
    inputs.addAll(jars());
    return inputs;
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(taskRoot().resolve("lib"))) {
      return files.sorted().toList();
    }
  }

  private String arguments() throws IOException {
    var classPath =
        jars().stream().map(jar -> "lib/" + jar.getFileName()).collect(Collectors.joining(":"));
    return String.join("\n", FunctionProcess.FLAGS) + "\n-cp " + classPath + "\n";
  }
}
