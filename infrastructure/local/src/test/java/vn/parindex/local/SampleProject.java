package vn.parindex.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.local.function.SampleHandler;
import vn.parindex.local.json.Json;

/** A project on disk with a template and the packaged sample function. */
public final class SampleProject {
  private final Path root;

  public SampleProject(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(records());
    Path zip = root.resolve("functions/sample/target/sample.zip");
    Files.createDirectories(Objects.requireNonNull(zip.getParent()));
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      String handler = SampleHandler.class.getName().replace('.', '/') + ".class";
      out.putNextEntry(new ZipEntry(handler));
      try (var code = SampleHandler.class.getResourceAsStream("SampleHandler.class")) {
        Objects.requireNonNull(code).transferTo(out);
      }
      out.closeEntry();
      for (Class<?> library :
          List.of(
              JsonMapper.class,
              JsonParser.class,
              com.fasterxml.jackson.annotation.JsonProperty.class)) {
        Path jar = classesOf(library);
        add(out, "lib/" + jar.getFileName(), jar);
      }
    }
    page("pages/index.html", "<title>Trang đầu</title>");
    page("pages/ballot.html", "<title>Phiếu</title>");
    page("pages/secret.pem", "a key");
    page("library/lib/some.js", "export const some = 1;");
    try (var template =
        Objects.requireNonNull(getClass().getResourceAsStream("/sample-template.yaml"))) {
      Files.copy(template, root.resolve("template.yaml"));
    }
  }

  private void page(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, content);
  }

  public LocalOptions options() {
    return LocalOptions.of(root)
        .withParameters(Map.of("Record", records().toString()))
        .withPages(List.of(root.resolve("pages"), root.resolve("library")))
        .withProgress(_ -> {});
  }

  Path root() {
    return root;
  }

  /** The events that a function was given, in order. */
  public List<JsonNode> events(String function) {
    Path file = records().resolve(function);
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(Json::read).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A function has begun to work on a request that takes long. */
  boolean isAtWork(String function) {
    return Files.exists(records().resolve(function + ".slow"));
  }

  /** Lets requests go on that wait to be released. */
  void release(String function) {
    try {
      Files.createFile(records().resolve(function + ".release"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is "ailing" does not fail any more. */
  public void mend() {
    try {
      Files.createFile(records().resolve("mended"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path records() {
    return root.resolve("records");
  }

  private static void add(ZipOutputStream out, String name, Path file) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    Files.copy(file, out);
    out.closeEntry();
  }

  private static Path classesOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
