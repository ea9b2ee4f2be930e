package vn.parindex.local.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;

/** Where the clock stood, kept when the platform keeps its data: it stands still while stopped. */
public final class ClockFile {
  private final Optional<Path> file;

  public ClockFile(Optional<Path> file) {
    this.file = file;
  }

  Optional<Instant> time() {
    return read("time");
  }

  Optional<Instant> lastFiring() {
    return read("lastFiring");
  }

  private Optional<Instant> read(String name) {
    if (file.filter(Files::exists).isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonNode value = Json.read(Files.readString(file.get())).path(name);
      return value.isString() ? Optional.of(Instant.parse(value.asString())) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void save(Instant time, Optional<Instant> lastFiring) {
    ObjectNode content = Json.object().put("time", time.toString());
    lastFiring.ifPresent(it -> content.put("lastFiring", it.toString()));
    file.ifPresent(path -> write(path, content.toString()));
  }

  private static void write(Path path, String content) {
    try {
      Files.writeString(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
