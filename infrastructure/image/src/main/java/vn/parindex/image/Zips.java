package vn.parindex.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** Unpacks a function's zip, as Lambda does before it starts the process. */
public final class Zips {

  private Zips() {}

  /** Unpacks into a folder that need not exist; returns the folder. */
  public static Path unpack(Path zip, Path into) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) {
          throw new IOException("An entry leaves the zip: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
    return into;
  }

  /** Removes a folder with all that is in it; nothing if there is none. */
  public static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
