package vn.parindex.replay.data;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Json;

/** Criteria sets in YAML as the tree that the API shows: every scalar is text, also days. */
final class Yamls {

  private static final class Texts extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // none: 2022-01-31 stays a text
    }
  }

  private Yamls() {}

  static JsonNode tree(String yaml) {
    var options = new DumperOptions();
    var loading = new LoaderOptions();
    return Json.tree(
        new Yaml(
                new SafeConstructor(loading),
                new Representer(options),
                options,
                loading,
                new Texts())
            .<Object>load(yaml));
  }
}
