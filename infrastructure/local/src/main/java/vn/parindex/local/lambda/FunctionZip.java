package vn.parindex.local.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A packaged function on disk. */
final class FunctionZip {
  private final Path projectRoot;
  private final String codeUri;
  private final Path file;

  FunctionZip(Path projectRoot, String codeUri) {
    this.projectRoot = projectRoot;
    this.codeUri = codeUri;
    this.file = projectRoot.resolve(codeUri);
  }

  /** Why this zip cannot be run, with the command that mends it. */
  Optional<String> missing() {
    return Files.isRegularFile(file)
        ? Optional.empty()
        : Optional.of(codeUri + " không có (is missing): " + buildCommand());
  }

  /** Why this zip may not be what its sources say, with the command that mends it. */
  Optional<String> stale() throws IOException {
    FileTime built = Files.getLastModifiedTime(file);
    Optional<FileTime> newest = newestSource();
    return newest
        .filter(source -> source.compareTo(built) > 0)
        .map(source -> codeUri + " cũ hơn mã nguồn (is older than its sources): " + buildCommand());
  }

  /** The module of a zip is the directory above its {@code target}. */
  private Optional<Path> module() {
    Path target = file.getParent();
    return target != null && target.endsWith("target")
        ? Optional.ofNullable(target.getParent())
        : Optional.empty();
  }

  private String buildCommand() {
    return module()
        .map(it -> "./mvnw -DskipTests package -am -pl " + projectRoot.relativize(it))
        .orElse("./mvnw -DskipTests package");
  }

  private Optional<FileTime> newestSource() throws IOException {
    Path sources = module().map(it -> it.resolve("src/main")).orElse(file);
    if (!Files.isDirectory(sources)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(Files::isRegularFile)
          .map(FunctionZip::lastModified)
          .max(Comparator.naturalOrder());
    }
  }

  private static FileTime lastModified(Path path) {
    return FileTime.fromMillis(path.toFile().lastModified());
  }

  void unpackTo(Path directory) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path to = directory.resolve(entry.getName()).normalize();
        if (!to.startsWith(directory)) {
          throw new IOException(codeUri + " has an entry outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(to);
        } else {
          unpack(zip, entry, to);
        }
      }
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path to) throws IOException {
    Path parent = to.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (InputStream bytes = zip.getInputStream(entry)) {
      Files.copy(bytes, to);
    }
  }
}
