package vn.parindex.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Resolves the intrinsic functions that the template uses; refuses every other by name. */
final class Resolver {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

  private final Map<String, Object> parameters;
  private final Map<?, ?> conditions;
  private final PhysicalNames resources;

  Resolver(Map<String, Object> parameters, Map<?, ?> conditions, Map<?, ?> resources) {
    this.parameters = parameters;
    this.conditions = conditions;
    this.resources = new PhysicalNames(resources, this);
  }

  Object resolve(String path, Object raw) {
    return switch (raw) {
      case Tagged tagged -> intrinsic(path, tagged);
      case Map<?, ?> map -> resolveMap(path, map);
      case List<?> list -> resolveList(path, list);
      case String scalar -> scalar;
      case Number scalar -> scalar;
      case Boolean scalar -> scalar;
      default -> throw TemplateRefused.notUnderstood(path, "a " + raw.getClass().getSimpleName());
    };
  }

  private Map<String, Object> resolveMap(String path, Map<?, ?> map) {
    Map<String, Object> resolved = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (name.startsWith("Fn::") || (name.equals("Ref") && map.size() == 1)) {
            throw TemplateRefused.notUnderstood(path, "the long form " + name);
          }
          resolved.put(name, resolve(path + "." + name, value));
        });
    return resolved;
  }

  private List<Object> resolveList(String path, List<?> list) {
    List<Object> resolved = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      resolved.add(resolve(path + "[" + i + "]", Objects.requireNonNull(list.get(i))));
    }
    return resolved;
  }

  private Object intrinsic(String path, Tagged tagged) {
    return switch (tagged.tag()) {
      case "!Ref" -> reference(path, String.valueOf(tagged.value()));
      case "!Sub" -> substitute(path, tagged.value());
      case "!GetAtt" -> attribute(path, String.valueOf(tagged.value()));
      case "!If" -> choose(path, tagged.value());
      case "!Equals" -> equal(path, tagged.value());
      case "!Not" -> !negated(path, tagged.value());
      default -> throw TemplateRefused.notUnderstood(path, tagged.tag());
    };
  }

  private Object reference(String path, String name) {
    Object parameter = parameters.get(name);
    if (parameter != null) {
      return parameter;
    }
    String pseudo = Names.PSEUDO_PARAMETERS.get(name);
    return pseudo != null ? pseudo : resources.reference(path, name);
  }

  private String attribute(String path, String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      throw new TemplateRefused(path, "!GetAtt " + name + " names no attribute");
    }
    return resources.attribute(path, name.substring(0, dot), name.substring(dot + 1));
  }

  private String substitute(String path, Object value) {
    if (!(value instanceof String text)) {
      throw TemplateRefused.notUnderstood(path, "!Sub with a map of variables");
    }
    return VARIABLE
        .matcher(text)
        .replaceAll(
            variable -> {
              String name = variable.group(1);
              Object found = name.contains(".") ? attribute(path, name) : reference(path, name);
              return java.util.regex.Matcher.quoteReplacement(String.valueOf(found));
            });
  }

  private Object choose(String path, Object value) {
    if (value instanceof List<?> list && list.size() == 3) {
      boolean yes = condition(path, String.valueOf(list.get(0)));
      return resolve(path, Objects.requireNonNull(list.get(yes ? 1 : 2)));
    }
    throw new TemplateRefused(path, "!If needs [condition, then, else]");
  }

  /** Whether a condition of the template holds. */
  boolean condition(String path, String name) {
    Object raw = conditions.get(name);
    if (raw == null) {
      throw new TemplateRefused(path, "condition " + name + " is not defined");
    }
    if (resolve("Conditions." + name, raw) instanceof Boolean result) {
      return result;
    }
    throw new TemplateRefused("Conditions." + name, "is neither true nor false");
  }

  private boolean negated(String path, Object value) {
    if (resolve(path, value) instanceof List<?> list && list.getFirst() instanceof Boolean it) {
      return it;
    }
    throw new TemplateRefused(path, "!Not needs one condition");
  }

  private boolean equal(String path, Object value) {
    if (resolve(path, value) instanceof List<?> list && list.size() == 2) {
      return String.valueOf(list.get(0)).equals(String.valueOf(list.get(1)));
    }
    throw new TemplateRefused(path, "!Equals needs two values");
  }
}
