package vn.parindex.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map of the template that is read key by key. {@link #refuseRest()} refuses the keys that nobody
 * read, so that a new property cannot change AWS and pass unnoticed here.
 */
final class Section {
  private final String path;
  private final Map<?, ?> values;
  private final Resolver resolver;
  private final Set<String> unread = new LinkedHashSet<>();

  Section(String path, Map<?, ?> values, Resolver resolver) {
    this.path = path;
    this.values = values;
    this.resolver = resolver;
    values.keySet().forEach(key -> unread.add(String.valueOf(key)));
  }

  /** This section over defaults, as SAM merges Globals: maps are merged, the rest is replaced. */
  Section over(Map<?, ?> defaults) {
    return new Section(path, merge(defaults, values), resolver);
  }

  private static Map<?, ?> merge(Map<?, ?> defaults, Map<?, ?> values) {
    Map<Object, Object> merged = new LinkedHashMap<>(defaults);
    values.forEach(
        (key, value) ->
            merged.merge(
                key,
                value,
                (below, above) ->
                    below instanceof Map<?, ?> lower && above instanceof Map<?, ?> upper
                        ? merge(lower, upper)
                        : above));
    return merged;
  }

  String path() {
    return path;
  }

  List<String> keys() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  String text(String key) {
    return optionalText(key).orElseThrow(() -> missing(key));
  }

  Optional<String> optionalText(String key) {
    return Optional.ofNullable(take(key)).map(String::valueOf);
  }

  /** A value of any form, resolved. */
  Object value(String key) {
    Object value = take(key);
    if (value == null) {
      throw missing(key);
    }
    return value;
  }

  /** Only the given value is understood; so is leaving the key out. */
  Section only(String key, Object understood) {
    Object value = take(key);
    if (value != null && !value.equals(understood)) {
      throw TemplateRefused.notUnderstood(path + "." + key, "the value " + value);
    }
    return this;
  }

  Optional<Integer> number(String key) {
    return optionalText(key)
        .map(
            text -> {
              try {
                return Integer.valueOf(text);
              } catch (NumberFormatException e) {
                throw new TemplateRefused(path + "." + key, text + " is not a whole number");
              }
            });
  }

  boolean flag(String key) {
    return optionalText(key).map(Boolean::parseBoolean).orElse(false);
  }

  List<String> texts(String key) {
    return switch (take(key)) {
      case null -> List.of();
      case List<?> list -> list.stream().map(String::valueOf).toList();
      case Object single -> List.of(single.toString());
    };
  }

  Section section(String key) {
    return optionalSection(key).orElseThrow(() -> missing(key));
  }

  Optional<Section> optionalSection(String key) {
    unread.remove(key);
    return Optional.ofNullable(values.get(key)).map(raw -> asSection(path + "." + key, raw));
  }

  List<Section> sections(String key) {
    unread.remove(key);
    List<Section> sections = new ArrayList<>();
    if (values.get(key) instanceof List<?> list) {
      for (Object raw : list) {
        sections.add(asSection(path + "." + key + "[" + sections.size() + "]", raw));
      }
    } else if (values.get(key) != null) {
      throw new TemplateRefused(path + "." + key, "is not a list");
    }
    return sections;
  }

  <T> List<T> each(String key, Function<Section, T> reader) {
    return optionalSection(key)
        .map(all -> all.keys().stream().map(all::section).map(reader).toList())
        .orElse(List.of());
  }

  /** Keys that have no effect on what a function sees here: named in the README. */
  Section ignoring(String... keys) {
    List.of(keys).forEach(unread::remove);
    return this;
  }

  void refuseRest() {
    if (!unread.isEmpty()) {
      throw TemplateRefused.notUnderstood(path, String.join(", ", unread));
    }
  }

  private @Nullable Object take(String key) {
    unread.remove(key);
    Object raw = values.get(key);
    return raw == null ? null : resolver.resolve(path + "." + key, raw);
  }

  private Section asSection(String at, @Nullable Object raw) {
    if (raw instanceof Tagged tagged) {
      return asSection(at, resolver.resolve(at, tagged));
    }
    if (raw instanceof Map<?, ?> map) {
      return new Section(at, map, resolver);
    }
    throw new TemplateRefused(at, "is not a map");
  }

  private TemplateRefused missing(String key) {
    return new TemplateRefused(path + "." + key, "is missing");
  }
}
