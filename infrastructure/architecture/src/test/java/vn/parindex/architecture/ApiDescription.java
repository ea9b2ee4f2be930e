package vn.parindex.architecture;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.parindex.platform.testing.Repository;

/** What YAML makes of {@code openapi.yaml}. */
final class ApiDescription {

  private ApiDescription() {}

  static Object read() {
    var text = Repository.text("infrastructure/openapi.yaml");
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }
}
