package vn.parindex.acceptance;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML files of the project. */
final class Yaml {

  private static final YAMLMapper MAPPER = new YAMLMapper();

  private Yaml() {}

  static JsonNode read(Path file) {
    return MAPPER.readTree(file.toFile());
  }
}
