package vn.parindex.local.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;

/** How far each shard was delivered, kept in a file when the platform keeps its data. */
final class Positions {
  private final Optional<Path> file;
  private final Map<String, String> byShard = new ConcurrentHashMap<>();

  Positions(Optional<Path> file) {
    this.file = file;
    file.filter(Files::exists).ifPresent(this::load);
  }

  Optional<String> of(String shardId) {
    return Optional.ofNullable(byShard.get(shardId));
  }

  void save(String shardId, String sequenceNumber) {
    byShard.put(shardId, sequenceNumber);
    file.ifPresent(this::store);
  }

  private void load(Path path) {
    try {
      Json.read(Files.readString(path))
          .properties()
          .forEach(entry -> byShard.put(entry.getKey(), entry.getValue().asString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void store(Path path) {
    ObjectNode positions = Json.object();
    byShard.forEach(positions::put);
    Path next = path.resolveSibling(path.getFileName() + ".next");
    try {
      Files.writeString(next, positions.toString());
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
