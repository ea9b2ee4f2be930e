package vn.parindex.replay.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.parindex.replay.http.Json;

/** {@code declared.jsonl} and {@code appraised.jsonl}: one JSON object a line. */
public final class DeclaredFile {

  private DeclaredFile() {}

  /** Writes the lines in their order. */
  public static void write(Path file, List<DeclaredLine> lines) throws IOException {
    Files.write(file, lines.stream().map(Json::write).toList());
  }
}
