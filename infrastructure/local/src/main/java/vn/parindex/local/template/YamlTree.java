package vn.parindex.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The template as maps, lists, scalars and {@link Tagged} values. */
final class YamlTree {
  private YamlTree() {}

  static Map<?, ?> read(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (var text = Files.newBufferedReader(file)) {
      Object tree = new Yaml(new WithTags(options)).load(text);
      if (tree instanceof Map<?, ?> map) {
        return map;
      }
      throw new TemplateRefused(file.toString(), "is not a map of sections");
    }
  }

  private static final class WithTags extends SafeConstructor {
    WithTags(LoaderOptions options) {
      super(options);
      yamlMultiConstructors.put("!", new KeepTag());
    }

    private final class KeepTag extends AbstractConstruct {
      @Override
      public Object construct(Node node) {
        String tag = node.getTag().getValue();
        return switch (node) {
          case ScalarNode scalar -> new Tagged(tag, constructScalar(scalar));
          case SequenceNode sequence -> new Tagged(tag, constructSequence(sequence));
          case MappingNode mapping -> new Tagged(tag, constructMapping(mapping));
          default -> throw new TemplateRefused(tag, "is used on an unknown kind of node");
        };
      }
    }
  }
}
