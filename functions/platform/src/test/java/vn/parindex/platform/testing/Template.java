package vn.parindex.platform.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The repository's template.yaml, as far as tests compare code with it. */
public final class Template {

  private final Map<?, ?> resources;

  private Template(Map<?, ?> resources) {
    this.resources = resources;
  }

  /** The template at the root of the repository that the tests run in. */
  public static Template load() {
    var yaml = Repository.text("template.yaml");
    var root = new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
    return new Template(map(plain(root), "Resources"));
  }

  /** The route keys of a function's HTTP events, such as {@code GET /rounds/{round}}. */
  public Set<String> routeKeys(String function) {
    return routes(function).map(Template::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The properties of every function, by its name in the template. */
  public Map<String, Map<?, ?>> functions() {
    var functions = new TreeMap<String, Map<?, ?>>();
    for (var name : resources.keySet()) {
      if (hasType(resources.get(name), "AWS::Serverless::Function")) {
        functions.put(name.toString(), properties(name.toString()));
      }
    }
    return functions;
  }

  /** The route keys of all functions. */
  public Set<String> routeKeys() {
    return routes().map(Template::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The route keys that need no sign-in. */
  public Set<String> publicRouteKeys() {
    return routes()
        .filter(Template::isPublic)
        .map(Template::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Map<?, ?>> routes() {
    return functions().keySet().stream().flatMap(this::routes);
  }

  private Stream<Map<?, ?>> routes(String function) {
    return map(properties(function), "Events").values().stream()
        .filter(event -> hasType(event, "HttpApi"))
        .map(event -> map(event, "Properties"));
  }

  private static String key(Map<?, ?> route) {
    return route.get("Method") + " " + route.get("Path");
  }

  /** What a token needs one of, by route; public routes are not among them. */
  public Map<String, List<?>> scopes() {
    return routes()
        .filter(route -> !isPublic(route))
        .collect(
            Collectors.toMap(
                Template::key, route -> list(map(route, "Auth"), "AuthorizationScopes")));
  }

  /** The names of the resources of a type. */
  public Set<String> named(String type) {
    return resources.keySet().stream()
        .filter(name -> hasType(resources.get(name), type))
        .map(String::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The functions whose metrics an alarm adds up. */
  public Set<String> functionsWatchedBy(String alarm) {
    return list(properties(alarm), "Metrics").stream()
        .filter(metric -> metric instanceof Map<?, ?> map && map.containsKey("MetricStat"))
        .map(metric -> map(map(metric, "MetricStat"), "Metric"))
        .flatMap(metric -> list(metric, "Dimensions").stream())
        .map(dimension -> String.valueOf(((Map<?, ?>) dimension).get("Value")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isPublic(Map<?, ?> event) {
    return event.get("Auth") instanceof Map<?, ?> auth && "NONE".equals(auth.get("Authorizer"));
  }

  /** The environment variables of a function. */
  public Map<?, ?> variables(String function) {
    return map(map(properties(function), "Environment"), "Variables");
  }

  /** The properties of a resource; short functions such as {@code !Ref} show their text only. */
  public Map<?, ?> properties(String resource) {
    return map(map(resources, resource), "Properties");
  }

  private static boolean hasType(@Nullable Object resource, String type) {
    return resource instanceof Map<?, ?> map && type.equals(map.get("Type"));
  }

  /** A mapping within another. */
  public static Map<?, ?> map(Object parent, String name) {
    if (parent instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> child) {
      return child;
    }
    throw new IllegalArgumentException("The template has no mapping " + name + " here");
  }

  /** A list within a mapping. */
  public static List<?> list(Map<?, ?> parent, String name) {
    if (parent.get(name) instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("The template has no list " + name + " here");
  }

  private static Object plain(Node node) {
    return switch (node) {
      case MappingNode mapping -> {
        var map = new LinkedHashMap<Object, Object>();
        mapping.getValue().forEach(e -> map.put(plain(e.getKeyNode()), plain(e.getValueNode())));
        yield map;
      }
      case SequenceNode sequence -> sequence.getValue().stream().map(Template::plain).toList();
      case ScalarNode scalar -> scalar.getValue();
      default -> throw new IllegalArgumentException("Unexpected node " + node.getNodeType());
    };
  }
}
